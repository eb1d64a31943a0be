package org.eights.notification.process;

import java.util.UUID;
import org.eights.notification.DeliverNotification;
import org.springframework.stereotype.Component;

/** One attempt to deliver; {@link RetryDelivery} says what follows a failed one. */
@Component
class DeliverNotificationJob extends NotificationJob {

    static final String TYPE = "deliver-notification";

    private final DeliverNotification deliverNotification;

    DeliverNotificationJob(DeliverNotification deliverNotification) {
        this.deliverNotification = deliverNotification;
    }

    @Override
    public String getType() {
        return TYPE;
    }

    @Override
    void execute(UUID notification) {
        deliverNotification.deliver(notification);
    }
}
