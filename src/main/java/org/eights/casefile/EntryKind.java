package org.eights.casefile;

/** What kind of thing an entry tells. */
public enum EntryKind {
    /** The case was registered. */
    STARTED,
    /** A person completed a step. */
    STEP,
    /** Something happened to the case outside a step. */
    MESSAGE,
    /** A decision table or a rule decided. */
    DECISION,
    /** Something worth remembering: a warning, an escalation, a notice. */
    MARK,
    CLOSED,
    REOPENED,
    /** Personal data of an earlier entry was blacked out. */
    REDACTED
}
