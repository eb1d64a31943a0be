package org.eights.deadline;

import java.time.LocalDate;

/**
 * A day that is not what its weekday says.
 *
 * @param day the day
 * @param workday true for a weekend day that is worked (调休), false for a day off
 * @param name the festival's Chinese name as in the yearly notice
 */
public record Holiday(LocalDate day, boolean workday, String name) {}
