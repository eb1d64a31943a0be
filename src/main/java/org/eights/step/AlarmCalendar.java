package org.eights.step;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.impl.calendar.CycleBusinessCalendar;
import org.eights.deadline.DeadlineId;
import org.eights.deadline.Ledger;
import org.eights.deadline.WorkingCalendar;
import org.eights.wording.China;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The calendar that the engine asks when a drawn timer rings next. A timer named after a deadline follows the ledger;
 * whatever else a diagram says goes to the engine's own calendar.
 */
@Component
class AlarmCalendar extends CycleBusinessCalendar {

    private static final String DEADLINE = "deadline:";
    private static final String EVERY = "every:";
    static final String EVERY_MORNING = "every-morning";
    /** A timer that has nothing to say now, but may be told a date again. */
    static final Instant DORMANT = Instant.parse("9999-12-30T16:00:00Z");

    private final ObjectProvider<Ledger> ledger;
    private final ObjectProvider<Alarms> alarms;
    private final ObjectProvider<WorkingCalendar> workdays;
    private final Clock clock;

    AlarmCalendar(ObjectProvider<Ledger> ledger, ObjectProvider<Alarms> alarms, ObjectProvider<WorkingCalendar> workdays, Clock clock) {
        this.ledger = ledger;
        this.alarms = alarms;
        this.workdays = workdays;
        this.clock = clock;
    }

    static String deadline(DeadlineId id) {
        return DEADLINE + id.value();
    }

    static String every(String number, String limit) {
        return EVERY + number + ":" + limit;
    }

    /** A new timer: rings at the first alarm that was not given yet, at once where that is overdue. */
    @Override
    public Date resolveDuedate(String description) {
        if (description.startsWith(DEADLINE)) {
            return date(ledger.getObject().pendingAlarm(id(description)));
        }
        return resolveDuedate(description, null, 0L);
    }

    /** A timer that rings now and asks when to ring again: before the present alarm is taken, hence the first one later than now. */
    @Override
    public Date resolveDuedate(String description, Date startDate, long repeatOffset) {
        if (description.startsWith(DEADLINE)) {
            return date(ledger.getObject().nextAlarm(id(description), clock.instant()));
        }
        if (description.equals(EVERY_MORNING)) {
            return Date.from(Dates.morning(LocalDate.now(clock.withZone(China.ZONE)).plusDays(1)));
        }
        if (Rhythm.knows(description)) {
            return Date.from(Rhythm.next(description, clock.instant(), workdays.getObject()));
        }
        if (description.startsWith(EVERY)) {
            String[] parts = description.split(":", 3);
            return Date.from(alarms.getObject().nextOf(parts[1], parts[2]));
        }
        return super.resolveDuedate(description, startDate, repeatOffset);
    }

    private static DeadlineId id(String description) {
        return new DeadlineId(description.substring(DEADLINE.length()));
    }

    private static Date date(Instant alarm) {
        return Date.from(alarm.isAfter(DORMANT) ? DORMANT : alarm);
    }
}
