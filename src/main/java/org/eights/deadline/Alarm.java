package org.eights.deadline;

import java.time.Instant;

/**
 * Somebody is to hear of a deadline. Each is given out once.
 *
 * @param deadline the deadline as it stands after all alarms taken with this one
 * @param kind what is to be said
 * @param rung 0 for the warning, 1 for the breach, then 2, 3, …
 * @param at the instant it belongs to, which may be earlier than now
 */
public record Alarm(Deadline deadline, AlarmKind kind, int rung, Instant at) {}
