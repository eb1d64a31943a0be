package org.eights.step;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseFiles;
import org.eights.deadline.Anchor;
import org.eights.deadline.ClockMode;
import org.eights.deadline.Limit;
import org.eights.deadline.StartDeadline;
import org.eights.routing.CaseDecisions;
import org.eights.routing.DecisionTables;
import org.eights.wording.China;
import org.eights.wording.Words;
import org.springframework.stereotype.Component;

/** How long something may take, and from when that counts: the table of service limits (G4), asked about a case. */
@Component
class ServiceLimits {

    private static final LocalTime CLOSE_OF_BUSINESS = LocalTime.of(18, 0);

    private final CaseDecisions decisions;
    private final DecisionTables tables;
    private final CaseFiles files;
    private final DateNames names;
    private final Clock clock;

    ServiceLimits(CaseDecisions decisions, DecisionTables tables, CaseFiles files, DateNames names,
            Clock clock) {
        this.decisions = decisions;
        this.tables = tables;
        this.files = files;
        this.names = names;
        this.clock = clock;
    }

    /**
     * @param limit how long
     * @param from the instant it counts from
     * @param anchor the day of the case that it hangs on, in place of a limit; else null
     */
    record Applied(Limit limit, Instant from, Anchor anchor) {

        StartDeadline start(String number, String key, String element, Words label) {
            StartDeadline start = StartDeadline.of(number, key, element, label, limit, from);
            return anchor == null ? start : start.until(anchor);
        }
    }

    /** The time between two rungs of the ladder for a limit of this clock (D11). */
    Limit rungStep(Applied applied) {
        Limit limit = applied.limit() == null ? Limit.calendarDays(1) : applied.limit();
        Object after = tables.ask("escalationLadder", Map.of("clock", limit.mode().name())).get("after");
        return after == null ? limit.rungStep() : Limit.parse(after.toString());
    }

    /** The limit as it applies now, or nothing where the table does not know the case's level yet. */
    Optional<Applied> of(String key, CaseFile file, String element, Map<String, Object> more) {
        Map<String, Object> inputs = new HashMap<>(more);
        inputs.put("limit", key);
        inputs.put("visit", 1 + Visits.completed(files, file, element));
        Map<String, Object> answer = decisions.ask("serviceLimits", file, inputs);
        Object date = answer.get("date");
        if (date != null && file.values().get(date.toString()) instanceof String day) {
            return Optional.of(answer.get("offset") instanceof Number days ? anchored(date.toString(), day, days.intValue(), file)
                    : until(LocalDate.parse(day.substring(0, 10))));
        }
        Object amount = answer.get("amount");
        if (amount == null) {
            return Optional.empty();
        }
        Instant from = "registration".equals(answer.get("from")) ? file.reckonedFrom() : clock.instant();
        return Optional.of(new Applied(Limit.parse(amount.toString()), from, null));
    }

    /** Counted from a day of the case: until the close of business so many days before or after it. */
    private Applied anchored(String date, String day, int days, CaseFile file) {
        LocalDate on = Dates.read(day).orElseThrow(() -> new IllegalStateException("'%s' of %s is no date: %s".formatted(date, file.number(), day)))
                .toLocalDate();
        return new Applied(null, clock.instant(), new Anchor(date, names.of(date), days, on));
    }

    /** A day that somebody promised: until the close of business of that day. */
    private Applied until(LocalDate day) {
        Instant now = clock.instant();
        long days = ChronoUnit.DAYS.between(LocalDate.ofInstant(now, China.ZONE), day);
        if (days > 0) {
            return new Applied(Limit.calendarDays(days), now, null);
        }
        long minutes = Duration.between(now, day.atTime(CLOSE_OF_BUSINESS).atZone(China.ZONE)).toMinutes();
        return new Applied(Limit.minutes(Math.max(1, minutes), ClockMode.CLOCK), now, null);
    }
}
