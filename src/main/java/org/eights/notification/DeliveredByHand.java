package org.eights.notification;

import java.time.Clock;
import java.util.UUID;
import org.eights.wording.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person has said what no gateway would take. */
@Component
public class DeliveredByHand {

    private final Outbox outbox;
    private final Clock clock;

    DeliveredByHand(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Notes it; said twice, it is noted once.
     *
     * @throws Refusal UNKNOWN if there is no such notification, CONFLICT if nobody was asked to say it
     */
    @Transactional
    public void note(UUID id) {
        Notification notification = outbox.lock(id)
                .orElseThrow(() -> Refusal.unknown("notificationId", "没有这条通知", "There is no such notification"));
        if (notification.result() == Result.GIVEN_UP) {
            outbox.delivered(id, Result.MANUAL, 0, clock.instant());
        } else if (notification.result() != Result.MANUAL) {
            throw Refusal.conflict("这条通知无需人工通知", "This notification does not wait for a person");
        }
    }
}
