package org.eights.notification;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands what no gateway would take to a person. */
@Component
public class HandOver {

    private final Outbox outbox;
    private final ManualNotice manualNotice;

    HandOver(Outbox outbox, ManualNotice manualNotice) {
        this.outbox = outbox;
        this.manualNotice = manualNotice;
    }

    /** Asks a person to say it, in the same transaction in which the caller notes that this has been done. */
    @Transactional
    public void toAPerson(UUID id) {
        outbox.lock(id).filter(notification -> notification.result() == Result.GIVEN_UP).ifPresent(manualNotice::startFor);
    }
}
