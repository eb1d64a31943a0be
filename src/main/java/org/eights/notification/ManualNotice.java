package org.eights.notification;

/** Asks a person to say what no gateway would take (人工通知). */
public interface ManualNotice {

    /** Joins the caller's transaction; the caller sees to it that this happens once. */
    void startFor(Notification notification);
}
