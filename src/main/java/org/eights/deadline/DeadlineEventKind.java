package org.eights.deadline;

/** What can happen to a deadline. */
public enum DeadlineEventKind {
    /** It applies, but its amount is not known yet. */
    EXPECTED,
    STARTED,
    PAUSED,
    RESUMED,
    EXTENDED,
    /** Another limit, counted from the original start. */
    REGRADED,
    /** The day that it hangs on became known or is another. */
    MOVED,
    /** The same limit counted again, because the holidays of a year became known or were corrected. */
    RECALCULATED,
    /** 80 % was used. */
    WARNED,
    /** It was passed: the first rung. */
    BREACHED,
    /** A further rung was reached. */
    ESCALATED,
    STOPPED,
    CANCELLED
}
