package org.eights.deadline;

import static java.time.temporal.ChronoUnit.MILLIS;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Walks the alarms of deadlines: the warning at 80 %, the breach, then the rungs of the ladder (D11). */
@Component
class Alarms {

    private final Deadlines deadlines;
    private final Course course;

    Alarms(Deadlines deadlines, WorkingCalendar calendar) {
        this.deadlines = deadlines;
        this.course = new Course(new Reckoning(calendar));
    }

    Instant next(DeadlineId id, Instant after) {
        return deadlines.find(id).filter(d -> d.status() == DeadlineStatus.RUNNING)
                .map(d -> first(d, after)).orElse(Ledger.DORMANT);
    }

    List<Alarm> take(String caseNumber, Instant now) {
        return deadlines.lockDue(caseNumber, now).stream().flatMap(d -> take(d, now).stream())
                .sorted(Comparator.comparing(Alarm::at)).toList();
    }

    private Instant first(Deadline deadline, Instant after) {
        Deadline d = deadline;
        while (d.ladder().alarmAt() != null && !d.ladder().alarmAt().isAfter(after)) {
            d = course.raised(d);
        }
        return d.ladder().alarmAt() == null ? Ledger.DORMANT : d.ladder().alarmAt();
    }

    private List<Alarm> take(Deadline deadline, Instant now) {
        List<Ladder> raised = new ArrayList<>();
        Deadline d = deadline;
        while (d.ladder().alarmAt() != null && !d.ladder().alarmAt().isAfter(now)) {
            raised.add(d.ladder());
            d = course.raised(d);
        }
        Deadline after = d;
        deadlines.update(after, raised.stream().map(ladder -> event(after, ladder, now)).toList());
        return raised.stream().map(ladder -> new Alarm(after, kind(ladder), ladder.raised(), ladder.alarmAt())).toList();
    }

    private static DeadlineEvent event(Deadline after, Ladder due, Instant now) {
        DeadlineEventKind kind = switch (kind(due)) {
            case WARN -> DeadlineEventKind.WARNED;
            case BREACH -> DeadlineEventKind.BREACHED;
            case RUNG -> DeadlineEventKind.ESCALATED;
        };
        return DeadlineEvent.of(after, now.truncatedTo(MILLIS), kind, null, null);
    }

    private static AlarmKind kind(Ladder due) {
        return due.raised() == 0 ? AlarmKind.WARN : due.raised() == 1 ? AlarmKind.BREACH : AlarmKind.RUNG;
    }
}
