package org.eights.bulk;

import static org.springframework.transaction.support.TransactionSynchronizationManager.bindResource;
import static org.springframework.transaction.support.TransactionSynchronizationManager.getResource;
import static org.springframework.transaction.support.TransactionSynchronizationManager.registerSynchronization;
import static org.springframework.transaction.support.TransactionSynchronizationManager.unbindResourceIfPossible;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;

/** One piece of work on many cases, within one transaction. What its cases have read is remembered and what they write waits for its end. */
public final class Bulk {

    private static final Object KEY = Bulk.class;

    private final Map<BulkMemory<?, ?>, Map<Object, Object>> known = new IdentityHashMap<>();
    private final Map<BulkWrites<?>, List<Object>> waiting = new LinkedHashMap<>();

    private Bulk() {}

    /**
     * Does the work and writes what waits. Within another piece of work it is a part of that one. Where it fails nothing of what waits
     * is written, so the caller's transaction has to be rolled back.
     *
     * @throws IllegalStateException where there is no transaction
     */
    public static <T> T of(Supplier<T> work) {
        if (present().isPresent()) {
            return work.get();
        }
        Bulk bulk = new Bulk();
        registerSynchronization(bulk.new SteppedAside());
        bindResource(KEY, bulk);
        try {
            T result = work.get();
            bulk.write();
            return result;
        } finally {
            unbindResourceIfPossible(KEY);
        }
    }

    static Optional<Bulk> present() {
        return Optional.ofNullable((Bulk) getResource(KEY));
    }

    @SuppressWarnings("unchecked")
    <K, V> Map<K, V> known(BulkMemory<K, V> memory) {
        return (Map<K, V>) known.computeIfAbsent(memory, m -> new HashMap<>());
    }

    <T> void await(BulkWrites<T> writes, List<T> rows) {
        waiting.computeIfAbsent(writes, w -> new ArrayList<>()).addAll(rows);
    }

    @SuppressWarnings("unchecked")
    <T> List<T> take(BulkWrites<T> writes) {
        List<Object> rows = waiting.remove(writes);
        return rows == null ? List.of() : (List<T>) rows;
    }

    /** Writing may make others wait again. */
    private void write() {
        while (!waiting.isEmpty()) {
            waiting.keySet().iterator().next().flush();
        }
    }

    /** Another transaction that runs meanwhile is no part of it. */
    private final class SteppedAside implements TransactionSynchronization {

        private boolean aside;

        @Override
        public void suspend() {
            aside = unbindResourceIfPossible(KEY) != null;
        }

        @Override
        public void resume() {
            if (aside) {
                bindResource(KEY, Bulk.this);
            }
        }
    }
}
