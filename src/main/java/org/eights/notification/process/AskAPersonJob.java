package org.eights.notification.process;

import java.util.UUID;
import org.eights.notification.AskAPerson;
import org.springframework.stereotype.Component;

/**
 * Starts the manual notice. A job of its own, because a model may fail to start: then this job fails, is tried again and ends in
 * an incident, and the delivery before it is not repeated.
 */
@Component
class AskAPersonJob extends NotificationJob {

    static final String TYPE = "ask-a-person";
    static final int ATTEMPTS = 3;

    private final AskAPerson askAPerson;

    AskAPersonJob(AskAPerson askAPerson) {
        this.askAPerson = askAPerson;
    }

    @Override
    public String getType() {
        return TYPE;
    }

    @Override
    void execute(UUID notification) {
        askAPerson.toSay(notification);
    }
}
