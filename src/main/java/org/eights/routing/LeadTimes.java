package org.eights.routing;

import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * How many days before, or after, a day of the trade something is to happen: as the table of lead times has it now, for the rules in Java
 * and as {@code ${leadTimes.days('siteDay.invitation')}} for the timers of diagrams.
 */
@Component("leadTimes")
public class LeadTimes {

    private static final String TABLE = "leadTimes";

    private final DecisionTables tables;

    public LeadTimes(DecisionTables tables) {
        this.tables = tables;
    }

    /**
     * Days, none or more.
     *
     * @param what the key of the row, such as {@code promise.tracking}
     * @throws IllegalStateException where the table has no such row, or it says no number of days: a mistake in the table
     */
    public int days(String what) {
        if (tables.ask(TABLE, Map.of("what", what)).get("days") instanceof Number days && days.intValue() >= 0) {
            return days.intValue();
        }
        throw new IllegalStateException("The table '%s' says no number of days for '%s'".formatted(TABLE, what));
    }
}
