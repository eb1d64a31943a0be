package org.eights.warranty;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;

/**
 * When a city heats, or cools, each year; a season from 15 November until 15 March ends in the next year.
 *
 * @param from its first day
 * @param until its last day
 */
record Season(MonthDay from, MonthDay until) {

    private static final DateTimeFormatter MONTH_DAY = DateTimeFormatter.ofPattern("MM-dd");

    /** Reads {@code 11-15} and {@code 03-15}. */
    static Season parse(String from, String until) {
        return new Season(MonthDay.parse(from, MONTH_DAY), MonthDay.parse(until, MONTH_DAY));
    }

    /** The last day of the so many-th season that begins on this day or later: one that has begun before is not a whole one. */
    LocalDate endOf(int count, LocalDate day) {
        int first = from.atYear(day.getYear()).isBefore(day) ? day.getYear() + 1 : day.getYear();
        int last = first + count - 1;
        return until.atYear(until.isBefore(from) ? last + 1 : last);
    }
}
