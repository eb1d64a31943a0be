package org.eights.cycletime;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.eights.routing.DecisionTables;
import org.springframework.stereotype.Component;

/** By what the indicators are measured, as process owners have it in their table (G1, R61, R68). */
@Component
public class IndicatorTargets {

    private static final String TABLE = "indicatorTargets";

    private final DecisionTables tables;

    IndicatorTargets(DecisionTables tables) {
        this.tables = tables;
    }

    /**
     * @param amount per cent of a share, or a score
     * @param atLeast false where it is the most that there may be
     */
    public record Target(BigDecimal amount, boolean atLeast) {

        /** @param value as {@code amount} */
        public boolean isMetBy(BigDecimal value) {
            return atLeast ? value.compareTo(amount) >= 0 : value.compareTo(amount) <= 0;
        }
    }

    /** Empty for an indicator that the table does not know. */
    public Optional<Target> of(String indicator) {
        Map<String, Object> answer = tables.ask(TABLE, Map.of("indicator", indicator));
        return answer.get("target") == null ? Optional.empty()
                : Optional.of(new Target(new BigDecimal(answer.get("target").toString()), !"MOST".equals(answer.get("bound"))));
    }
}
