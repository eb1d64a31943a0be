package org.eights.deadline;

import java.time.Instant;

/**
 * The time a deadline gives.
 *
 * @param limit the present limit; null while it is not known
 * @param startedAt the instant it counts from
 * @param warnAt when 80 % of it is used; null while the limit is not known
 * @param dueAt the last instant that is in time; null while the limit is not known
 * @param originalDueAt when it was due when first reckoned; null while the limit is not known
 * @param provisional whether it was counted in a year whose holidays are not loaded
 * @param calendarVersion the holidays that it was counted with
 */
public record Term(Limit limit, Instant startedAt, Instant warnAt, Instant dueAt, Instant originalDueAt, boolean provisional,
        long calendarVersion) {

    static Term unknown(Instant startedAt) {
        return new Term(null, startedAt, null, null, null, false, 0);
    }

    Term at(Instant warn, Instant due, boolean nowProvisional, long version) {
        return new Term(limit, startedAt, warn, due, originalDueAt == null ? due : originalDueAt, nowProvisional, version);
    }

    Term of(Limit newLimit, Instant from) {
        return new Term(newLimit, from, warnAt, dueAt, originalDueAt, provisional, calendarVersion);
    }
}
