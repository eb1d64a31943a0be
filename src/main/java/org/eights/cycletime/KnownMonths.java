package org.eights.cycletime;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What whole months came to together, when it was asked last. The stamp of a month changes with its sums, so that nothing is ever old. */
final class KnownMonths {

    private static final long MOST_BYTES = 64L << 20;
    private static final int ROW_BYTES = 200;

    private final Cache<Key, List<Cell>> cells = Caffeine.newBuilder().maximumWeight(MOST_BYTES)
            .weigher((Key key, List<Cell> of) -> ROW_BYTES * key.months().size() + of.stream().mapToInt(Cell::bytes).sum()).build();

    private record Key(Map<ReadFigures.When, Long> months, Slice slice, List<String> keys) {}

    /** A row of the sums; {@code day} is null where it stands for several of them. */
    record Cell(String process, LocalDate day, String element, String after, int n, int kept, int late, int right, int rightOf, byte[] working,
            byte[] elapsed) {

        int bytes() {
            return ROW_BYTES + working.length + elapsed.length;
        }
    }

    /** @param months with their stamps */
    List<Cell> of(Map<ReadFigures.When, Long> months, Slice slice, String[] keys, Supplier<Map<Spot, Figures>> read) {
        if (months.isEmpty()) {
            return List.of();
        }
        return cells.get(new Key(Map.copyOf(months), slice, List.of(keys)), key -> read.get().entrySet().stream()
                .map(one -> cell(one.getKey(), one.getValue())).toList());
    }

    private static Cell cell(Spot spot, Figures of) {
        return new Cell(spot.process(), null, spot.element(), spot.after(), (int) of.n(), (int) of.kept(), (int) of.late(), (int) of.right(), (int) of.rightOf(),
                of.working().bytes(), of.elapsed().bytes());
    }
}
