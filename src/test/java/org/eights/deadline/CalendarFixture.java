package org.eights.deadline;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eights.wording.China;

/** The working calendar without a database, and instants as the stories write them. */
public final class CalendarFixture {

    private CalendarFixture() {}

    /** The years that the product ships, and the standard hours. */
    public static WorkingCalendar shippedCalendar() {
        return calendar(shippedTable());
    }

    static HolidayTable shippedTable() {
        return HolidayTable.of(1, ShippedHolidays.read());
    }

    static HolidayTable shippedTableBut(int year) {
        Map<Integer, List<Holiday>> years = new TreeMap<>(ShippedHolidays.read());
        years.remove(year);
        return HolidayTable.of(1, years);
    }

    static WorkingCalendar calendar(HolidayTable table) {
        return new WorkingCalendar(DeadlineSettings.standard(), () -> table);
    }

    /** {@code 2025-06-16 10:00} in China's time. */
    public static Instant at(String text) {
        return LocalDateTime.parse(text.replace(' ', 'T')).atZone(China.ZONE).toInstant();
    }
}
