package org.eights.deadline;

/** What an alarm says. */
public enum AlarmKind {
    /** 80 % is used: a warning to the assignee. */
    WARN,
    /** The limit is passed: rung 1 of the ladder. */
    BREACH,
    /** Still open after another step: rung 2 and higher. */
    RUNG
}
