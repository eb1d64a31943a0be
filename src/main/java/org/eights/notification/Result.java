package org.eights.notification;

import org.eights.wording.Words;

/** What became of a notification. */
public enum Result {
    /** Written, not yet tried. */
    PENDING("待发送", "To be sent"),
    /** Rehearsal: kept with its text, and nothing has left the machine. */
    RECORDED("演练记录,未发出", "Recorded in rehearsal, not sent"),
    /** The gateway took it; in-app, it lies ready to be read. */
    SENT("已发送", "Sent"),
    /** The last attempt failed; it will be tried again. */
    FAILED("发送失败,将重试", "Failed, will be tried again"),
    /** It will not be tried again: a person has been asked to say it (人工通知). */
    GIVEN_UP("未送达,转人工通知", "Not delivered; somebody will say it"),
    /** A person has said it. */
    MANUAL("已人工通知", "Said by a person");

    private final Words words;

    Result(String zh, String en) {
        this.words = new Words(zh, en);
    }

    public Words words() {
        return words;
    }

    boolean isOpen() {
        return this == PENDING || this == FAILED;
    }
}
