package org.eights.handover;

import org.eights.wording.Words;

/** What is done with many homes of a batch in the background. */
public enum WorkKind {

    ACCEPTANCES(new Words("开启分户验收", "Open the acceptances"), HandoverModel.ACCEPTANCES_OPENED),
    HOUSEHOLDS(new Words("开启逐户交付", "Open the households"), HandoverModel.HOUSEHOLDS_OPENED),
    MOVE_DATE(new Words("调整交付日期", "Move the date"), null),
    END_CASES(new Words("结束各户案件", "End the cases of the places"), null);

    private final Words words;
    private final String message;

    WorkKind(Words words, String message) {
        this.words = words;
        this.message = message;
    }

    public Words words() {
        return words;
    }

    /** What the batch is told at the end, or null where it does not wait for it. */
    String message() {
        return message;
    }
}
