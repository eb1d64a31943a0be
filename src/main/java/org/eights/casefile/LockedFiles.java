package org.eights.casefile;

import static org.springframework.transaction.support.TransactionSynchronizationManager.bindResource;
import static org.springframework.transaction.support.TransactionSynchronizationManager.getResource;
import static org.springframework.transaction.support.TransactionSynchronizationManager.isActualTransactionActive;
import static org.springframework.transaction.support.TransactionSynchronizationManager.isSynchronizationActive;
import static org.springframework.transaction.support.TransactionSynchronizationManager.registerSynchronization;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.transaction.support.ResourceHolderSupport;
import org.springframework.transaction.support.ResourceHolderSynchronization;

/**
 * The files that the present transaction has added to. That locked them, so until it ends nobody else changes them, and they need not
 * be read again each time that a limit, a route and a notice ask for them.
 */
final class LockedFiles {

    private static final Object KEY = LockedFiles.class;

    private LockedFiles() {}

    static Optional<CaseFile> find(CaseNumber number) {
        Held held = (Held) getResource(KEY);
        return held == null ? Optional.empty() : Optional.ofNullable(held.files.get(number));
    }

    static void keep(CaseFile locked) {
        Held held = (Held) getResource(KEY);
        if (held == null) {
            if (!isActualTransactionActive() || !isSynchronizationActive()) {
                return;
            }
            held = new Held();
            bindResource(KEY, held);
            registerSynchronization(new ResourceHolderSynchronization<>(held, KEY) { });
        }
        held.files.put(locked.number(), locked);
        held.untouched.remove(locked.number());
    }

    /** One that was opened in this transaction: it has no entry but its first, which belongs to no element. */
    static void keepNew(CaseFile opened) {
        keep(opened);
        Optional.ofNullable((Held) getResource(KEY)).ifPresent(held -> held.untouched.add(opened.number()));
    }

    static boolean isNew(CaseNumber number) {
        Held held = (Held) getResource(KEY);
        return held != null && held.untouched.contains(number);
    }

    /** One that is kept stands elsewhere now; its entries are the same. */
    static void moved(CaseFile locked) {
        ((Held) getResource(KEY)).files.put(locked.number(), locked);
    }

    /** The database changes it otherwise: it has to be read again. */
    static void forget(CaseNumber number) {
        Held held = (Held) getResource(KEY);
        if (held != null) {
            held.files.remove(number);
            held.untouched.remove(number);
        }
    }

    private static final class Held extends ResourceHolderSupport {

        private final Map<CaseNumber, CaseFile> files = new HashMap<>();
        private final Set<CaseNumber> untouched = new HashSet<>();
    }
}
