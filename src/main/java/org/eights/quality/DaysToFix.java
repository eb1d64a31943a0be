package org.eights.quality;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.eights.deadline.Limit;
import org.eights.routing.DecisionTables;
import org.springframework.stereotype.Component;

/** How long putting something right may take where nobody says otherwise: as the table of service limits has it (P17). */
@Component
public class DaysToFix {

    private final DecisionTables tables;

    public DaysToFix(DecisionTables tables) {
        this.tables = tables;
    }

    /** Calendar days. @param level null where nobody graded it */
    public int of(RiskLevel level) {
        Map<String, Object> asked = new HashMap<>(Map.of("limit", QualityModel.FIX_LIMIT, "visit", 1));
        if (level != null) {
            asked.put("level", level.code());
        }
        Object amount = Objects.requireNonNull(tables.ask("serviceLimits", asked).get("amount"), QualityModel.FIX_LIMIT + " has no amount");
        return (int) Limit.parse(amount.toString()).amount();
    }
}
