package org.eights.deadline;

import java.time.Instant;

/** A time in which a deadline did not run. */
record Pause(Instant from, Instant until) {}
