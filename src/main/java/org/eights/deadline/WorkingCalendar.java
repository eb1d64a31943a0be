package org.eights.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.eights.wording.China;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Counts the four clocks (G4). Reads the holidays from memory; never asks the database.
 */
@Component
public class WorkingCalendar {

    private final DeadlineSettings settings;
    private final Supplier<HolidayTable> holidays;

    @Autowired
    WorkingCalendar(DeadlineSettings settings, Holidays holidays) {
        this(settings, (Supplier<HolidayTable>) holidays);
    }

    WorkingCalendar(DeadlineSettings settings, Supplier<HolidayTable> holidays) {
        this.settings = settings;
        this.holidays = holidays;
    }

    /** The same hours over other holidays. */
    WorkingCalendar over(HolidayTable other) {
        return new WorkingCalendar(settings, () -> other);
    }

    /** When a limit counted from this instant is up. */
    public Due due(Instant from, Limit limit) {
        return switch (limit.mode()) {
            case CLOCK, SVC -> new Due(hours(limit.mode()).add(from, limit.length()), false);
            case CAL -> new Due(closing(dayOf(from).plusDays(limit.amount())), false);
            case WD -> {
                LocalDate last = workingDaysAfter(dayOf(from), limit.amount());
                yield new Due(closing(last), reachesUnloadedYear(dayOf(from), last));
            }
        };
    }

    /**
     * When 80 % of the time is used: plain time for CLOCK and CAL, service time for SVC, office time on working days for WD.
     * Where none of it lies between the two (an extension to a Sunday night), 80 % of the plain time. To the millisecond.
     */
    public Instant warnAt(Instant from, Instant due, ClockMode mode) {
        Hours hours = used(from, due, mode).isZero() ? new AllHours() : hours(mode);
        return hours.add(from, hours.between(from, due).multipliedBy(8).dividedBy(10)).truncatedTo(ChronoUnit.MILLIS);
    }

    /** How much time of this clock lies between the two: plain, service time, or for WD office time on working days. */
    public Duration used(Instant from, Instant to, ClockMode mode) {
        return hours(mode).between(from, to);
    }

    /** Moves an instant on by what a pause took, in the clock's own measure: whole working days for WD, the start day not counted. */
    Instant moved(Instant instant, Pause pause, ClockMode mode) {
        if (mode == ClockMode.WD) {
            long lost = workingDays(dayOf(pause.from()), dayOf(pause.until()));
            return lost == 0 ? instant
                    : workingDaysAfter(dayOf(instant), lost).atTime(instant.atZone(China.ZONE).toLocalTime()).atZone(China.ZONE).toInstant();
        }
        return hours(mode).add(instant, hours(mode).between(pause.from(), pause.until()));
    }

    /** Whether people work on this day; by its weekday where the year's holidays are not loaded. */
    public boolean isWorkingDay(LocalDate day) {
        return holidays.get().isWorkingDay(day);
    }

    /** The first working day on or after this one: where a fixed date of the month falls on a day off. */
    public LocalDate workingDayFrom(LocalDate day) {
        return isWorkingDay(day) ? day : workingDaysAfter(day, 1);
    }

    /** How many working days lie after the first day, up to and with the last. */
    public long workingDays(LocalDate after, LocalDate until) {
        HolidayTable table = holidays.get();
        return after.isBefore(until) ? after.plusDays(1).datesUntil(until.plusDays(1)).filter(table::isWorkingDay).count() : 0;
    }

    /** The n-th working day after this day. */
    public LocalDate workingDaysAfter(LocalDate day, long n) {
        HolidayTable table = holidays.get();
        LocalDate last = day;
        for (long left = n; left > 0; ) {
            last = last.plusDays(1);
            if (table.isWorkingDay(last)) {
                left--;
            }
        }
        return last;
    }

    boolean reachesUnloadedYear(LocalDate from, LocalDate last) {
        HolidayTable table = holidays.get();
        return IntStream.rangeClosed(from.plusDays(1).getYear(), last.getYear()).anyMatch(year -> !table.isLoaded(year));
    }

    DeadlineSettings settings() {
        return settings;
    }

    HolidayTable table() {
        return holidays.get();
    }

    private Hours hours(ClockMode mode) {
        return switch (mode) {
            case CLOCK, CAL -> new AllHours();
            case SVC -> new DailyHours(settings.serviceFrom(), settings.serviceUntil(), day -> true);
            case WD -> new DailyHours(settings.officeFrom(), settings.officeUntil(), holidays.get()::isWorkingDay);
        };
    }

    Instant closing(LocalDate day) {
        return day.atTime(settings.officeUntil()).atZone(China.ZONE).toInstant();
    }

    static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, China.ZONE);
    }
}
