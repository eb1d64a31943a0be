package org.eights.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eights.wording.Words;

/**
 * What is known of one year.
 *
 * @param year the year
 * @param loaded whether its notice is loaded; else its working days are counted by weekdays, and are provisional
 * @param loadedAt when, or null
 * @param loadedBy the user id of who did, or {@code 8S} where it came with the product; or null
 * @param days the days that are not what their weekday says, in order
 * @param warnings what somebody should do about it
 */
public record CalendarYear(int year, boolean loaded, Instant loadedAt, String loadedBy, List<Day> days, List<Words> warnings) {

    /** @param workday true for a make-up workday, false for a day off */
    public record Day(LocalDate date, boolean workday, Words name) {}
}
