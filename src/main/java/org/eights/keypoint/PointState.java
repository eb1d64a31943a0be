package org.eights.keypoint;

import org.eights.wording.Words;

/** How a key point stands, the gravest first. */
public enum PointState {
    LATE("逾期", "Late"),
    DUE("进行中", "Due"),
    MET("已达成", "Met"),
    WAIVED("豁免", "Waived"),
    NOT_YET("未到", "Not yet");

    private final Words words;

    PointState(String zh, String en) {
        this.words = new Words(zh, en);
    }

    public Words words() {
        return words;
    }
}
