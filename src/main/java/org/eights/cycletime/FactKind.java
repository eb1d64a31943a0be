package org.eights.cycletime;

/** What has ended. */
public enum FactKind {
    /** A process instance, by itself; one that was cancelled leaves no fact. */
    PROCESS,
    /** A visit of a user task that somebody completed. */
    STEP,
    /** A deadline that was met or missed. */
    DEADLINE
}
