package org.eights.deadline;

import java.time.Duration;
import java.time.Instant;

/** What counts as time: all of it, or only that inside some hours of some days. */
interface Hours {

    /** The instant at which this much counted time has passed since {@code from}; {@code from} itself for none. */
    Instant add(Instant from, Duration amount);

    /** How much time counts between the two; zero where {@code to} is not later. */
    Duration between(Instant from, Instant to);
}
