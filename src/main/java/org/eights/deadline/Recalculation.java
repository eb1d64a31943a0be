package org.eights.deadline;

import static java.time.temporal.ChronoUnit.MILLIS;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eights.wording.Words;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Counts every open deadline in working days anew that was counted with older holidays. */
@Component
class Recalculation {

    private final Deadlines deadlines;
    private final WorkingCalendar calendar;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Recalculation(Deadlines deadlines, WorkingCalendar calendar, Clock clock, ApplicationEventPublisher events) {
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.clock = clock;
        this.events = events;
    }

    /** Answers those whose dates, or their being provisional, changed. Joins the caller's transaction. */
    Set<DeadlineId> with(HolidayTable table, Words reason) {
        Instant now = clock.instant().truncatedTo(MILLIS);
        Course course = new Course(new Reckoning(calendar.over(table)));
        List<Deadline> older = deadlines.lockOnWorkingDaysBefore(table.version());
        if (older.isEmpty()) {
            return Set.of();
        }
        Map<DeadlineId, List<DeadlineEvent>> past = deadlines.movesOnWorkingDaysBefore(table.version());
        Set<DeadlineId> changed = new LinkedHashSet<>();
        for (Deadline d : older) {
            Deadline anew = course.recounted(d, History.of(past.getOrDefault(d.id(), List.of())), now);
            if (differs(d, anew)) {
                deadlines.update(anew, DeadlineEvent.of(anew, now, DeadlineEventKind.RECALCULATED, null, reason));
                changed.add(d.id());
            }
        }
        deadlines.countedWith(table.version());
        if (!changed.isEmpty()) {
            events.publishEvent(new DeadlinesMoved(Set.copyOf(changed)));
        }
        return changed;
    }

    private static boolean differs(Deadline before, Deadline after) {
        return !before.dueAt().equals(after.dueAt()) || !before.warnAt().equals(after.warnAt())
                || before.provisional() != after.provisional() || !Objects.equals(before.ladder().alarmAt(), after.ladder().alarmAt());
    }
}
