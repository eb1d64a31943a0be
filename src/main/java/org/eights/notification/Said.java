package org.eights.notification;

import java.util.List;

/**
 * A notification that is to be written.
 *
 * @param key the same is said once only to each recipient by each channel
 * @param address of somebody whose address nobody else knows, to be kept until it has been delivered; else null
 */
record Said(Notification notification, String key, String address) {

    /** What is there once only. */
    List<Object> once() {
        return List.of(key, notification.channel(), notification.recipient());
    }
}
