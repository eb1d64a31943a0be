package org.eights.bulk;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What a {@link Bulk} has read and need not read again. Outside of one it remembers nothing. */
public final class BulkMemory<K, V> {

    /** What is known of the key, else what is read now; null where that finds nothing, which is not remembered. */
    public V get(K key, Function<K, V> read) {
        Optional<Bulk> bulk = Bulk.present();
        if (bulk.isEmpty()) {
            return read.apply(key);
        }
        Map<K, V> known = bulk.get().known(this);
        V value = known.get(key);
        if (value == null) {
            value = read.apply(key);
            known.put(key, value);
        }
        return value;
    }

    public void keep(K key, V value) {
        Bulk.present().ifPresent(bulk -> bulk.known(this).put(key, value));
    }
}
