package org.eights.notification;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Has a person say what no gateway would take. */
@Component
public class AskAPerson {

    private final Outbox outbox;
    private final ManualNotice manualNotice;

    AskAPerson(Outbox outbox, ManualNotice manualNotice) {
        this.outbox = outbox;
        this.manualNotice = manualNotice;
    }

    /** Starts the manual notice, in the same transaction in which the caller notes that this has been done. */
    @Transactional
    public void toSay(UUID id) {
        outbox.lock(id).filter(notification -> notification.result() == Result.GIVEN_UP).ifPresent(manualNotice::startFor);
    }
}
