package org.eights.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;

/**
 * The four clocks once more, as a person would count them on their fingers: minute by minute and day by day, in local time,
 * from the files' own lines. Slow, and sharing nothing with the calendar that it checks.
 */
final class NaiveClock {

    private final Map<LocalDate, Boolean> worked;

    NaiveClock(Map<LocalDate, Boolean> worked) {
        this.worked = worked;
    }

    LocalDateTime due(LocalDateTime from, long amount, LimitUnit unit, ClockMode mode) {
        return switch (mode) {
            case CLOCK -> minutes(from, inMinutes(amount, unit), false);
            case SVC -> minutes(from, inMinutes(amount, unit), true);
            case CAL -> days(from, amount, false);
            case WD -> days(from, amount, true);
        };
    }

    long serviceMinutes(LocalDateTime from, LocalDateTime to) {
        long n = 0;
        for (LocalDateTime t = from; t.isBefore(to); t = t.plusMinutes(1)) {
            n += inService(t) ? 1 : 0;
        }
        return n;
    }

    long officeMinutes(LocalDateTime from, LocalDateTime to) {
        long n = 0;
        for (LocalDateTime t = from; t.isBefore(to); t = t.plusMinutes(1)) {
            n += t.getHour() >= 9 && t.getHour() < 18 && works(t.toLocalDate()) ? 1 : 0;
        }
        return n;
    }

    boolean works(LocalDate day) {
        Boolean said = worked.get(day);
        if (said != null) {
            return said;
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    private LocalDateTime minutes(LocalDateTime from, long amount, boolean serviceOnly) {
        LocalDateTime t = from;
        long counted = 0;
        while (counted < amount) {
            if (!serviceOnly || inService(t)) {
                counted++;
            }
            t = t.plusMinutes(1);
        }
        return t;
    }

    private LocalDateTime days(LocalDateTime from, long amount, boolean workingOnly) {
        LocalDate day = from.toLocalDate();
        long counted = 0;
        while (counted < amount) {
            day = day.plusDays(1);
            if (!workingOnly || works(day)) {
                counted++;
            }
        }
        return LocalDateTime.of(day, LocalTime.of(18, 0));
    }

    private static boolean inService(LocalDateTime t) {
        int minute = t.getHour() * 60 + t.getMinute();
        return minute >= 510 && minute < 1230;
    }

    private static long inMinutes(long amount, LimitUnit unit) {
        return switch (unit) {
            case MINUTE -> amount;
            case HOUR -> amount * 60;
            case DAY -> amount * 24 * 60;
        };
    }
}
