package org.eights.deadline;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

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
 * @param anchor the day that it hangs on, which then gives the due date in place of the limit; else null
 */
public record Term(Limit limit, Instant startedAt, Instant warnAt, Instant dueAt, Instant originalDueAt, boolean provisional,
        long calendarVersion, Anchor anchor) {

    private static final long LONGEST = 3660;

    static Term unknown(Instant startedAt) {
        return new Term(null, startedAt, null, null, null, false, 0, null);
    }

    Term at(Instant warn, Instant due, boolean nowProvisional, long version) {
        return new Term(limit, startedAt, warn, due, originalDueAt == null ? due : originalDueAt, nowProvisional, version, anchor);
    }

    Term of(Limit newLimit, Instant from) {
        return new Term(newLimit, from, warnAt, dueAt, originalDueAt, provisional, calendarVersion, null);
    }

    /** The limit of one that hangs on a day is the time between its start and that day, at least a day. */
    Term of(Anchor day, Instant from) {
        long days = ChronoUnit.DAYS.between(WorkingCalendar.dayOf(from), day.lastDay());
        Limit limit = Limit.calendarDays(Math.max(1, Math.min(days, LONGEST)));
        return new Term(limit, from, warnAt, dueAt, originalDueAt, provisional, calendarVersion, day);
    }
}
