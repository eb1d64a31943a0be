package org.eights.deadline;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** The holidays in memory. Read once, and again when a version appears that is not the one held. */
@Component
class Holidays implements Supplier<HolidayTable> {

    private final HolidayYears years;
    private volatile HolidayTable table;

    /** Asks for the shipped years so that they are in the database before anybody counts. */
    Holidays(HolidayYears years, ShippedHolidays shipped) {
        this.years = years;
        this.table = years.read();
    }

    @Override
    public HolidayTable get() {
        return table;
    }

    void refresh() {
        if (years.version() != table.version()) {
            table = years.read();
        }
    }
}
