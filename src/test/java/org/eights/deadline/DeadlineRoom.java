package org.eights.deadline;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/** All beans of the room but its REST resource, for the slices of rooms that stand on it. They bring their own clock. */
@TestConfiguration
@EnableConfigurationProperties(DeadlineSettings.class)
@Import({HolidayYears.class, ShippedHolidays.class, Holidays.class, WorkingCalendar.class, Deadlines.class, Alarms.class, Ledger.class,
    Recalculation.class, LoadHolidayYear.class, CalendarYears.class, CalendarWatch.class, Explanations.class})
public class DeadlineRoom {}
