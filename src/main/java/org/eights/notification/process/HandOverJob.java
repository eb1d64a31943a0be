package org.eights.notification.process;

import java.util.UUID;
import org.eights.notification.HandOver;
import org.springframework.stereotype.Component;

/**
 * Starts the manual notice. A job of its own, because a model may fail to start: then this job fails, is tried again and ends in
 * an incident, and the delivery before it is not repeated.
 */
@Component
class HandOverJob extends NotificationJob {

    static final String TYPE = "hand-over-notification";
    static final int ATTEMPTS = 3;

    private final HandOver handOver;

    HandOverJob(HandOver handOver) {
        this.handOver = handOver;
    }

    @Override
    public String getType() {
        return TYPE;
    }

    @Override
    void execute(UUID notification) {
        handOver.toAPerson(notification);
    }
}
