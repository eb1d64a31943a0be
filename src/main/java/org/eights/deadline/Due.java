package org.eights.deadline;

import java.time.Instant;

/**
 * When a limit is up.
 *
 * @param at the last instant that is still in time
 * @param provisional true where working days were counted in a year whose holidays are not loaded yet
 */
public record Due(Instant at, boolean provisional) {}
