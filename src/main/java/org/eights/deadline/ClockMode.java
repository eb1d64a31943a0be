package org.eights.deadline;

import org.eights.wording.Words;

/** The four clocks of the trade (G4): what counts as time while a limit runs. */
public enum ClockMode {
    /** Around the clock, every day. */
    CLOCK(new Words("连续时间", "around the clock")),
    /** Service hours only, every day of the year. */
    SVC(new Words("客服时间", "service time")),
    /** Working days: statutory days off are skipped, make-up workdays count, the start day does not; due when the office closes. */
    WD(new Words("工作日", "working days")),
    /** Calendar days: the start day does not count; due when the office closes. */
    CAL(new Words("自然日", "calendar days"));

    private final Words words;

    ClockMode(Words words) {
        this.words = words;
    }

    public Words words() {
        return words;
    }

    /** Whether limits of this clock are whole days, due at the close of the office. */
    public boolean countsDays() {
        return this == WD || this == CAL;
    }
}
