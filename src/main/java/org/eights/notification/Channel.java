package org.eights.notification;

import org.eights.wording.Words;

/** How a notice reaches a person. */
public enum Channel {
    MAIL("邮件", "Mail"),
    SMS("短信", "SMS"),
    /** 企业微信. */
    WECOM("企业微信", "WeCom"),
    /** 站内: it is kept here and read in the product; nothing is transmitted. */
    IN_APP("站内消息", "In the product");

    private final Words words;

    Channel(String zh, String en) {
        this.words = new Words(zh, en);
    }

    public Words words() {
        return words;
    }

    /** Whether somebody else's machine has to take it. */
    public boolean leavesTheHouse() {
        return this != IN_APP;
    }
}
