package org.eights.cycletime;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The sums of months that have been read already. The stamp of a month changes with its sums, so that none is ever old. */
final class KnownMonths {

    private static final long MOST_BYTES = 64L << 20;
    private static final int ROW_BYTES = 200;

    private final Cache<Key, List<Cell>> cells = Caffeine.newBuilder().maximumWeight(MOST_BYTES)
            .weigher((Key key, List<Cell> of) -> ROW_BYTES + of.stream().mapToInt(cell -> ROW_BYTES + cell.working().length + cell.elapsed().length).sum()).build();

    private record Key(ReadFigures.When month, long stamp, Slice slice, List<String> keys) {}

    /** A row of the sums. */
    record Cell(String process, LocalDate day, String element, String after, int n, int kept, int late, int right, int rightOf, byte[] working,
            byte[] elapsed) {}

    Optional<List<Cell>> find(ReadFigures.When month, long stamp, Slice slice, String[] keys) {
        return Optional.ofNullable(cells.getIfPresent(new Key(month, stamp, slice, List.of(keys))));
    }

    void keep(ReadFigures.When month, long stamp, Slice slice, String[] keys, List<Cell> of) {
        cells.put(new Key(month, stamp, slice, List.of(keys)), List.copyOf(of));
    }
}
