package org.eights.notification;

/** How a notice reaches a person. */
public enum Channel {
    MAIL,
    SMS,
    /** 企业微信. */
    WECOM,
    /** 站内: it is kept here and read in the product; nothing is transmitted. */
    IN_APP;

    /** Whether somebody else's machine has to take it. */
    public boolean leavesTheHouse() {
        return this != IN_APP;
    }
}
