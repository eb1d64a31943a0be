package org.eights.deadline;

import static org.springframework.transaction.support.TransactionSynchronizationManager.bindResource;
import static org.springframework.transaction.support.TransactionSynchronizationManager.getResource;
import static org.springframework.transaction.support.TransactionSynchronizationManager.isActualTransactionActive;
import static org.springframework.transaction.support.TransactionSynchronizationManager.isSynchronizationActive;
import static org.springframework.transaction.support.TransactionSynchronizationManager.registerSynchronization;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.transaction.support.ResourceHolderSupport;
import org.springframework.transaction.support.ResourceHolderSynchronization;

/**
 * The deadlines that the present transaction has begun. Until it ends nobody else sees or changes them, so they need not be read back
 * each time that a timer, a task and a notice ask for them.
 */
final class BegunDeadlines {

    private static final Object KEY = BegunDeadlines.class;

    private BegunDeadlines() {}

    static Optional<Deadline> find(DeadlineId id) {
        Held held = (Held) getResource(KEY);
        return held == null ? Optional.empty() : Optional.ofNullable(held.deadlines.get(id));
    }

    static void keep(Deadline begun) {
        Held held = (Held) getResource(KEY);
        if (held == null) {
            if (!isActualTransactionActive() || !isSynchronizationActive()) {
                return;
            }
            held = new Held();
            bindResource(KEY, held);
            registerSynchronization(new ResourceHolderSynchronization<>(held, KEY) { });
        }
        held.deadlines.put(begun.id(), begun);
    }

    /** One that may have been begun elsewhere has changed. */
    static void changed(Deadline changed) {
        find(changed.id()).ifPresent(begun -> keep(changed));
    }

    /** Some were changed by the database itself: they have to be read again. */
    static void forget() {
        Held held = (Held) getResource(KEY);
        if (held != null) {
            held.deadlines.clear();
        }
    }

    private static final class Held extends ResourceHolderSupport {

        private final Map<DeadlineId, Deadline> deadlines = new HashMap<>();
    }
}
