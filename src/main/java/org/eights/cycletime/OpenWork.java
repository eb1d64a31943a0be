package org.eights.cycletime;

import java.time.Instant;
import java.util.List;

/** What is open at this moment. */
public interface OpenWork {

    /**
     * The instances, by process, and the tasks, by process and step.
     *
     * @param selection which processes and which cases; its period is not looked at
     * @param bounds the moments that part the ages, the latest first
     * @param now what is due before is overdue
     */
    List<Open> of(Selection selection, List<Instant> bounds, Instant now);

    /**
     * @param element empty for instances of the process
     * @param counts how many are of each age, the youngest first: one more than there are bounds
     * @param oldest since when the oldest is open
     */
    record Open(String process, String element, long count, long overdue, List<Long> counts, Instant oldest) {}
}
