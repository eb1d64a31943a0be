package org.eights.notification;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Carries a notification to its gateway. Who calls it sees to further attempts, and to the end of them. */
@Component
public class DeliverNotification {

    private final Outbox outbox;
    private final Addresses addresses;
    private final Map<Channel, Gateway> gateways = new EnumMap<>(Channel.class);
    private final Clock clock;
    private final boolean rehearsal;

    DeliverNotification(Outbox outbox, Addresses addresses, List<Gateway> gateways, Clock clock,
                        @Value("${eights.rehearsal.enabled:false}") boolean rehearsal) {
        this.outbox = outbox;
        this.addresses = addresses;
        gateways.forEach(gateway -> this.gateways.put(gateway.channel(), gateway));
        this.clock = clock;
        this.rehearsal = rehearsal;
    }

    /**
     * Has it delivered unless it has been already. Two nodes that try at the same moment follow each other.
     *
     * @throws DeliveryFailed if its gateway did not take it
     */
    @Transactional
    public void deliver(UUID id) {
        outbox.lock(id).filter(notification -> notification.result().isOpen()).ifPresent(notification -> {
            if (rehearsal) {
                outbox.delivered(id, Result.RECORDED, 0, clock.instant());
            } else {
                handOn(notification);
                outbox.delivered(id, Result.SENT, 1, clock.instant());
            }
        });
    }

    /** An attempt failed, and another one will follow. */
    @Transactional
    public void failed(UUID id, String reason) {
        outbox.attempted(id, Result.FAILED, reason);
    }

    /** The last attempt failed. */
    @Transactional
    public void givenUp(UUID id, String reason) {
        outbox.attempted(id, Result.GIVEN_UP, reason);
    }

    /** What fails unforeseen is kept by its kind and place: its message may name a person. */
    private void handOn(Notification notification) {
        try {
            gateways.get(notification.channel()).deliver(notification, addressOf(notification));
        } catch (DeliveryFailed e) {
            throw e;
        } catch (RuntimeException e) {
            DeliveryFailed failure = new DeliveryFailed("Delivery by " + notification.channel() + " broke (" + e.getClass().getSimpleName() + ")");
            failure.setStackTrace(e.getStackTrace());
            throw failure;
        }
    }

    private String addressOf(Notification notification) {
        return outbox.keptAddress(notification.id())
                .or(() -> addresses.find(notification.recipient(), notification.channel()))
                .orElseThrow(() -> new DeliveryFailed("No address for " + notification.channel()));
    }
}
