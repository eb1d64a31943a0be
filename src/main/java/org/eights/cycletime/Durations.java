package org.eights.cycletime;

import java.util.Arrays;

/** Durations in seconds, each of them as long as nothing else has been added than single ones; from then on as a {@link Sketch}. */
public final class Durations {

    private long[] values = new long[16];
    private int size;
    private boolean sorted;
    private Sketch sketch;

    /** One length after the other. */
    public interface Visitor {
        void see(double seconds, long often);
    }

    void add(long seconds) {
        if (sketch != null) {
            sketch.add(seconds);
            return;
        }
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = seconds;
        sorted = false;
    }

    void add(byte[] other) {
        if (sketch == null) {
            sketch = new Sketch();
            for (int i = 0; i < size; i++) {
                sketch.add(values[i]);
            }
        }
        sketch.add(other);
    }

    /** Adds all of the others. */
    public void add(Durations others) {
        if (others.sketch != null) {
            add(others.sketch.bytes());
        } else {
            for (int i = 0; i < others.size; i++) {
                add(others.values[i]);
            }
        }
    }

    /** As bytes of a sketch, for {@link #add(byte[])}. */
    byte[] bytes() {
        if (sketch != null) {
            return sketch.bytes();
        }
        Sketch made = new Sketch();
        for (int i = 0; i < size; i++) {
            made.add(values[i]);
        }
        return made.bytes();
    }

    public boolean isExact() {
        return sketch == null;
    }

    public long count() {
        return sketch == null ? size : sketch.count();
    }

    /**
     * The continuous percentile: between the two nearest in proportion, as {@code percentile_cont} of SQL and PERCENTILE.INC of a workbook.
     *
     * @param share 0.5 for the median
     * @return whole seconds; null of nothing
     */
    public Long percentile(double share) {
        if (count() == 0) {
            return null;
        }
        double place = share * (count() - 1);
        long below = (long) Math.floor(place);
        double low = at(below);
        return Math.round(below == place ? low : low + (place - below) * (at(below + 1) - low));
    }

    /** The arithmetic mean in whole seconds, always exact; null of nothing. */
    public Long mean() {
        return count() == 0 ? null : Math.round((double) (sketch == null ? Arrays.stream(values, 0, size).sum() : sketch.sum()) / count());
    }

    /** How many are shorter than this. */
    public long below(long seconds) {
        long[] below = new long[1];
        each((length, often) -> below[0] += length < seconds ? often : 0);
        return below[0];
    }

    private double at(long place) {
        if (sketch != null) {
            return sketch.at(place);
        }
        sort();
        return values[(int) place];
    }

    private void sort() {
        if (!sorted) {
            Arrays.sort(values, 0, size);
            sorted = true;
        }
    }

    /** Tells each length that occurs and how often, the shortest first. */
    public void each(Visitor visitor) {
        if (sketch != null) {
            sketch.each(visitor);
            return;
        }
        sort();
        for (int i = 0, next; i < size; i = next) {
            for (next = i; next < size && values[next] == values[i]; next++) { }
            visitor.see(values[i], next - i);
        }
    }
}
