package org.eights.deadline;

/**
 * One line of a year's notice as somebody entered it, unchecked.
 *
 * @param line where it stands, counted from 1, for the refusal that names it
 * @param date {@code yyyy-MM-dd}
 * @param workday {@code yes} for a weekend day that is worked, {@code no} for a day off ({@code true} and {@code false} do too)
 * @param name the festival's Chinese name
 */
public record HolidayLine(int line, String date, String workday, String name) {}
