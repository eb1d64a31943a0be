package org.eights.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eights.complaint.RealTables;
import org.eights.wording.Words;
import org.junit.jupiter.api.Test;

/** So many days before, or after: what the table says is what holds. */
class LeadTimesTest {

    private final Map<String, Object> rows = new HashMap<>();
    private final LeadTimes leadTimes = new LeadTimes(new DecisionTables() {

        @Override
        public Map<String, Object> ask(String table, Map<String, Object> inputs) {
            return table.equals("leadTimes") && rows.containsKey(inputs.get("what")) ? Map.of("days", rows.get(inputs.get("what"))) : Map.of();
        }

        @Override
        public Optional<Words> label(String table, String output) {
            return Optional.empty();
        }

        @Override
        public Set<String> inputs(String table) {
            return Set.of("what");
        }
    });

    @Test
    void theTableIsAskedEachTime() {
        rows.put("promise.tracking", 90);
        assertThat(leadTimes.days("promise.tracking")).isEqualTo(90);
        rows.put("promise.tracking", 60);
        assertThat(leadTimes.days("promise.tracking")).isEqualTo(60);
    }

    @Test
    void aRowThatIsMissingOrSaysNoNumberOfDaysIsAMistakeInTheTable() {
        rows.put("before.yesterday", -1);
        rows.put("in.words", "ten");
        for (String what : new String[] {"nowhere", "before.yesterday", "in.words"}) {
            assertThatThrownBy(() -> leadTimes.days(what)).isInstanceOf(IllegalStateException.class).hasMessageContainingAll("leadTimes", what);
        }
    }

    @Test
    void theProductIsShippedWithTheNumbersOfTheTrade() {
        LeadTimes shipped = new LeadTimes(new RealTables());
        Map.of("openDay.earliest", 180, "openDay.latest", 90, "simulatedAcceptance.earliest", 60, "simulatedAcceptance.latest", 45,
                "siteDay.invitation", 14, "adverseFactor.disclosure", 14, "adverseFactor.solution", 30, "adverseFactor.reminder", 7,
                "promise.tracking", 90, "change.ownerAnswers", 15)
                .forEach((what, days) -> assertThat(shipped.days(what)).as(what).isEqualTo(days));
    }
}
