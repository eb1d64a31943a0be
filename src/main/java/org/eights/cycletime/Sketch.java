package org.eights.cycletime;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * How many durations there are of about each length: the bounds of the lengths grow by the same factor, so that whatever is read out of it is
 * at most {@link #ERROR} away, in proportion. Two of them are added by adding their counts, and it grows with the spread of the durations,
 * not with their number.
 */
final class Sketch {

    /** The largest error of a duration that is read out of it, as a share of the true one. */
    static final double ERROR = 0.01;

    private static final double GROWTH = (1 + ERROR) / (1 - ERROR);
    private static final double LOG = Math.log(GROWTH);
    private static final int STEP = 64;

    private long count;
    private long zeros;
    private long sum;
    private long max;
    private int first;
    private int[] counts = new int[0];

    /** @param seconds 0 or more */
    void add(long seconds) {
        count++;
        sum += seconds;
        max = Math.max(max, seconds);
        if (seconds == 0) {
            zeros++;
        } else {
            add((int) Math.ceil(Math.log(seconds) / LOG), 1);
        }
    }

    private void add(int bucket, int more) {
        if (counts.length == 0) {
            first = Math.max(0, bucket - STEP / 2);
            counts = new int[STEP];
        }
        if (bucket < first) {
            int gap = first - Math.max(0, bucket - STEP);
            int[] wider = new int[counts.length + gap];
            System.arraycopy(counts, 0, wider, gap, counts.length);
            counts = wider;
            first -= gap;
        } else if (bucket - first >= counts.length) {
            counts = Arrays.copyOf(counts, bucket - first + STEP);
        }
        counts[bucket - first] += more;
    }

    long count() {
        return count;
    }

    long sum() {
        return sum;
    }

    /** The k-th smallest, counted from 0. */
    double at(long k) {
        long below = zeros;
        if (k < below) {
            return 0;
        }
        for (int i = 0; i < counts.length; i++) {
            below += counts[i];
            if (k < below) {
                return Math.min(max, middle(first + i));
            }
        }
        return max;
    }

    private static double middle(int bucket) {
        return 2 * Math.exp(bucket * LOG) / (GROWTH + 1);
    }

    /** Tells each length that occurs and how often, the shortest first. */
    void each(Durations.Visitor visitor) {
        if (zeros > 0) {
            visitor.see(0, zeros);
        }
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                visitor.see(Math.min(max, middle(first + i)), counts[i]);
            }
        }
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(64);
        write(out, count);
        write(out, zeros);
        write(out, sum);
        write(out, max);
        int last = 0;
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                write(out, first + i - last);
                write(out, counts[i]);
                last = first + i;
            }
        }
        return out.toByteArray();
    }

    void add(byte[] other) {
        ByteBuffer in = ByteBuffer.wrap(other);
        count += read(in);
        zeros += read(in);
        sum += read(in);
        max = Math.max(max, read(in));
        int bucket = 0;
        while (in.hasRemaining()) {
            bucket += (int) read(in);
            add(bucket, (int) read(in));
        }
    }

    private static void write(ByteArrayOutputStream out, long value) {
        long left = value;
        while (left > 0x7f) {
            out.write((int) (left & 0x7f | 0x80));
            left >>>= 7;
        }
        out.write((int) left);
    }

    private static long read(ByteBuffer in) {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = in.get();
            value |= (long) (next & 0x7f) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }
}
