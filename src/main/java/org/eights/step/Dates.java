package org.eights.step;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.wording.China;
import org.springframework.stereotype.Component;

/**
 * {@code ${dates.before(execution, 'handoverOn', 30)}} on a drawn timer: when it rings, by a date that the case knows. Days begin at
 * 08:30 in China. The name may stand in a variable: {@code ${dates.before(execution, plannedOn, 2)}}; so may the date itself, where a
 * case may know several of that name. What lies in the past rings at once; a date that the case does not know yet sleeps until it does, since timers are
 * reckoned anew whenever the date that they name changes.
 */
@Component("dates")
public class Dates {

    private static final LocalTime MORNING = LocalTime.of(8, 30);

    private final CaseFiles files;
    private final Clock clock;

    public Dates(CaseFiles files, Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    /** The morning so many days before the date of this name. */
    public Date before(DelegateExecution execution, String name, long days) {
        return after(execution, name, -days);
    }

    /** The morning so many days after the date of this name. */
    public Date after(DelegateExecution execution, String name, long days) {
        return at(moment(execution, name).map(moment -> morning(moment.toLocalDate().plusDays(days))));
    }

    /** The moment of this name itself; of a date without a time, its morning. */
    public Date on(DelegateExecution execution, String name) {
        return at(moment(execution, name).map(moment -> moment.atZone(China.ZONE).toInstant()));
    }

    /** The morning so many days from today. */
    public Date in(DelegateExecution execution, long days) {
        return Date.from(morning(today().plusDays(days)));
    }

    /** The morning of the day a week from today. */
    public Date nextWeek(DelegateExecution execution) {
        return in(execution, 7);
    }

    /** For a cycle: every morning from tomorrow on. */
    public String everyMorning(DelegateExecution execution) {
        return AlarmCalendar.EVERY_MORNING;
    }

    /** For the cycle of a timer that starts a process: every day at 08:30. */
    public String everyDay() {
        return Rhythm.EVERY_DAY;
    }

    /** For a cycle: 10:00 on that day of each month, or on the next working day; the last day of a month that has fewer days. */
    public String monthly(DelegateExecution execution, long day) {
        return Rhythm.monthly(day);
    }

    /** For a cycle: 10:00 on the first working day of each quarter. */
    public String quarterly(DelegateExecution execution) {
        return Rhythm.QUARTERLY;
    }

    /** Whether the morning so many days before the date of this name is still to come; so it is while the case does not know the date. */
    public boolean isBefore(DelegateExecution execution, String name, long days) {
        return before(execution, name, days).toInstant().isAfter(clock.instant());
    }

    /** For the Java of other rooms: the day of this name, where the case knows it. */
    public Optional<LocalDate> day(DelegateExecution execution, String name) {
        return moment(execution, name).map(LocalDateTime::toLocalDate);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(China.ZONE));
    }

    private Optional<LocalDateTime> moment(DelegateExecution execution, String name) {
        return Optional.ofNullable(name).flatMap(Dates::read).or(() -> of(files.get(new CaseNumber(execution.getProcessBusinessKey())), name));
    }

    /** What the case knows under this name, where it is a date or a moment. */
    static Optional<LocalDateTime> of(CaseFile file, String name) {
        return Optional.ofNullable(name).map(n -> file.values().getOrDefault(n, file.facts().get(n))).flatMap(value -> read(value.toString()));
    }

    /** A date or a moment as case files keep them, in China's time; a date stands for its morning. Empty for anything else. */
    static Optional<LocalDateTime> read(String text) {
        try {
            return Optional.of(text.length() == 10 ? LocalDate.parse(text).atTime(MORNING)
                    : OffsetDateTime.parse(text).atZoneSameInstant(China.ZONE).toLocalDateTime());
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    static Instant morning(LocalDate day) {
        return day.atTime(MORNING).atZone(China.ZONE).toInstant();
    }

    private static Date at(Optional<Instant> moment) {
        return Date.from(moment.orElse(AlarmCalendar.DORMANT));
    }
}
