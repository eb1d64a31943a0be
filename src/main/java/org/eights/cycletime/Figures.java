package org.eights.cycletime;

/** What a process, a step of it, or the wait before one took, in so many facts together. */
public final class Figures {

    private final Durations working = new Durations();
    private final Durations elapsed = new Durations();
    private long n;
    private long kept;
    private long late;
    private long right;
    private long rightOf;

    void add(long workingSeconds, long elapsedSeconds) {
        n++;
        working.add(workingSeconds);
        elapsed.add(elapsedSeconds);
    }

    void note(Boolean limitKept, Boolean firstTimeRight) {
        if (limitKept != null) {
            kept += limitKept ? 1 : 0;
            late += limitKept ? 0 : 1;
        }
        if (firstTimeRight != null) {
            rightOf++;
            right += firstTimeRight ? 1 : 0;
        }
    }

    /** @param ofWorking null where only the counts are wanted, as {@code ofElapsed} */
    void add(long more, long moreKept, long moreLate, long moreRight, long moreRightOf, byte[] ofWorking, byte[] ofElapsed) {
        n += more;
        kept += moreKept;
        late += moreLate;
        right += moreRight;
        rightOf += moreRightOf;
        if (ofWorking != null) {
            working.add(ofWorking);
            elapsed.add(ofElapsed);
        }
    }

    public long n() {
        return n;
    }

    /** Limits that were kept, and {@link #late} ones that were not. */
    public long kept() {
        return kept;
    }

    public long late() {
        return late;
    }

    /** Of {@link #rightOf} that were right the first time or not, those that were. */
    public long right() {
        return right;
    }

    public long rightOf() {
        return rightOf;
    }

    public Durations working() {
        return working;
    }

    public Durations elapsed() {
        return elapsed;
    }

    public boolean isExact() {
        return working.isExact() && elapsed.isExact();
    }
}
