package org.eights.bulk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Rows that are written at once, or, within a {@link Bulk}, together with those of its other cases. Whoever reads or changes the table
 * otherwise calls {@link #flush} before.
 */
public final class BulkWrites<T> {

    private final Function<T, ?> key;
    private final Consumer<List<T>> write;

    /**
     * @param key rows that have the same are never written together, since one statement changes a row only once
     * @param write is never given an empty list; the rows come in the order in which they were added
     */
    public BulkWrites(Function<T, ?> key, Consumer<List<T>> write) {
        this.key = key;
        this.write = write;
    }

    public void add(T row) {
        addAll(List.of(row));
    }

    public void addAll(List<T> rows) {
        Optional<Bulk> bulk = Bulk.present();
        if (bulk.isPresent()) {
            bulk.get().await(this, rows);
        } else {
            write(rows);
        }
    }

    /** Writes what waits now. */
    public void flush() {
        Bulk.present().ifPresent(bulk -> write(bulk.take(this)));
    }

    private void write(List<T> rows) {
        List<T> together = new ArrayList<>();
        Set<Object> keys = new HashSet<>();
        for (T row : rows) {
            if (!keys.add(key.apply(row))) {
                write.accept(List.copyOf(together));
                together.clear();
                keys = new HashSet<>(Set.of(key.apply(row)));
            }
            together.add(row);
        }
        if (!together.isEmpty()) {
            write.accept(together);
        }
    }
}
