package org.eights.notification;

/** What became of a notification. */
public enum Result {
    /** Written, not yet tried. */
    PENDING,
    /** Rehearsal: kept with its text, and nothing has left the machine. */
    RECORDED,
    /** The gateway took it; in-app, it lies ready to be read. */
    SENT,
    /** The last attempt failed; it will be tried again. */
    FAILED,
    /** It will not be tried again: a person has been asked to say it (人工通知). */
    GIVEN_UP,
    /** A person has said it. */
    MANUAL;

    boolean isOpen() {
        return this == PENDING || this == FAILED;
    }
}
