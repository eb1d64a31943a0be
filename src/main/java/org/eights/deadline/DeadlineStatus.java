package org.eights.deadline;

import org.eights.wording.Words;

/** How a deadline stands. */
public enum DeadlineStatus {
    /** It is known to apply, its amount is not known yet (the close limit before a complaint is graded). */
    WAITING("待定", "waiting"),
    RUNNING("计时中", "running"),
    /** Its time stands still; it raises no alarm. */
    PAUSED("暂停", "paused"),
    /** Stopped in time. */
    MET("按时完成", "met"),
    /** Stopped after it was due. */
    LATE("超期完成", "late"),
    /** It does not matter any more. */
    CANCELLED("已取消", "cancelled");

    private final Words words;

    DeadlineStatus(String zh, String en) {
        this.words = new Words(zh, en);
    }

    public Words words() {
        return words;
    }

    /** Whether it still may be met or missed. */
    public boolean isOpen() {
        return this == WAITING || this == RUNNING || this == PAUSED;
    }
}
