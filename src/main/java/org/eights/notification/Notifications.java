package org.eights.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eights.bulk.BulkWrites;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says things to people, and knows what has been said. */
@Component
public class Notifications {

    private final Composer composer;
    private final Outbox outbox;
    private final Deliveries deliveries;
    private final Clock clock;
    private final boolean rehearsal;
    private final BulkWrites<Said> said = new BulkWrites<>(Said::once, this::write);

    Notifications(Composer composer, Outbox outbox, Deliveries deliveries, Clock clock,
                  @Value("${eights.rehearsal.enabled:false}") boolean rehearsal) {
        this.composer = composer;
        this.outbox = outbox;
        this.deliveries = deliveries;
        this.clock = clock;
        this.rehearsal = rehearsal;
    }

    /**
     * Says it to every recipient by every channel of the template, each in the recipient's language: written in the caller's
     * transaction, delivered after it has been committed, and never twice for the same key. A value that is missing does not stop
     * the caller: a person is then asked to say it.
     *
     * @throws IllegalArgumentException if there is no such template, or it names no channel for such a recipient
     */
    @Transactional
    public void send(Notice notice) {
        said.addAll(notice.to().stream().flatMap(recipient -> composer.compose(notice, recipient).stream()
                .map(message -> said(notice, recipient, message))).toList());
    }

    /** Everything said about a case, in the order in which it was said. */
    @Transactional(readOnly = true)
    public List<Notification> of(String caseNumber) {
        said.flush();
        return outbox.ofCase(caseNumber);
    }

    /** One notification, for whoever is to say it by hand. */
    @Transactional(readOnly = true)
    public Optional<Notification> find(UUID id) {
        said.flush();
        return outbox.find(id);
    }

    /** What was said in the product to somebody of the staff, the latest first. */
    @Transactional(readOnly = true)
    public List<Notification> inAppOf(String userId, int limit) {
        said.flush();
        return outbox.inAppOf(RecipientKind.STAFF.reference(userId), limit);
    }

    private Said said(Notice notice, Recipient recipient, Composer.Message message) {
        Result result = firstResult(message);
        Instant now = clock.instant();
        boolean there = result == Result.SENT || result == Result.RECORDED;
        Notification notification = new Notification(UUID.randomUUID(), notice.caseNumber(), notice.template(), message.channel(),
                recipient.reference(), recipient.shownFor(message.channel()), recipient.language().getLanguage(), message.subject(),
                message.text(), result, 0, message.flaw(), now, there ? now : null);
        return new Said(notification, notice.key(), there ? null : recipient.addressToKeep(message.channel()));
    }

    private void write(List<Said> together) {
        for (Said one : outbox.add(together)) {
            UUID id = one.notification().id();
            if (one.address() != null) {
                outbox.keepAddress(id, one.address());
            }
            if (one.notification().result() == Result.PENDING) {
                deliveries.order(id);
            } else if (one.notification().result() == Result.GIVEN_UP) {
                deliveries.orderByHand(id);
            }
        }
    }

    private Result firstResult(Composer.Message message) {
        if (message.flaw() != null) {
            return Result.GIVEN_UP;
        }
        if (!message.channel().leavesTheHouse()) {
            return Result.SENT;
        }
        return rehearsal ? Result.RECORDED : Result.PENDING;
    }
}
