package org.eights.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The gate of an opening (D06), what a change touches (P19), when a key point is due (G7), and the limits of the stages from 4 on. */
class SellingDecisionsTest {

    private static final List<String> SAMPLE = List.of("builtToDesign", "matchesStandard", "sameMaterial", "safeMaterial");

    private final Table gate = Table.of("lifecycle/opening-gate");
    private final Table due = Table.of("lifecycle/key-point-due");
    private final Table affects = Table.of("contract/change-affects");
    private final Table limits = Table.of("rules/service-limits");

    @Test
    void whereEverythingIsInOrderItMayOpen() {
        assertThat(gate()).containsEntry("openingGate", "PASS").containsEntry("overridable", false).containsEntry("reasonEn", "Everything is in order");
    }

    @ParameterizedTest
    @ValueSource(strings = {"builtToDesign", "matchesStandard", "sameMaterial", "safeMaterial", "salesTalkSigned"})
    void oneNoBlocksTheOpening(String check) {
        assertThat(gate(check, false)).containsEntry("openingGate", "BLOCK").containsEntry("overridable", true);
    }

    @ParameterizedTest
    @CsvSource({"undisclosedFactors, 0, PASS", "undisclosedFactors, 1, BLOCK", "openRed, 0, PASS", "openRed, 1, BLOCK", "openYellow, 0, PASS",
            "openYellow, 1, BLOCK", "plannedYellow, 0, PASS", "plannedYellow, 1, PASS_COND"})
    void oneThingOpenIsEnough(String what, int count, String result) {
        assertThat(gate(what, count)).containsEntry("openingGate", result);
    }

    @Test
    void whereThereIsNoSampleUnitItsChecksAreNotAsked() {
        Map<String, Object> known = inOrder();
        SAMPLE.forEach(known::remove);
        assertThat(gate.ask(known)).containsEntry("openingGate", "PASS");
    }

    @Test
    void aTalkThatNobodySignedBlocks() {
        assertThat(gate("salesTalkSigned", null)).containsEntry("openingGate", "BLOCK").containsEntry("reason", "说辞未会签");
        assertThat(gate.ask()).containsEntry("openingGate", "BLOCK");
    }

    @Test
    void onlyWhatIsOverriddenInWritingOpensAllTheSame() {
        assertThat(gate("openRed", 2, "overridden", true)).containsEntry("openingGate", "PASS_COND").containsEntry("overridable", false);
        assertThat(gate("openRed", 2, "overridden", false)).containsEntry("openingGate", "BLOCK");
        assertThat(gate("openRed", 2, "overridden", null)).containsEntry("openingGate", "BLOCK");
    }

    @ParameterizedTest
    @ValueSource(strings = {"affectsContract", "affectsHandover", "salesAffected", "contractAffected", "sampleAffected", "drawingAffected"})
    void oneYesMakesAChangeTouchTheContract(String what) {
        assertThat(affects.ask(what, true)).containsEntry("affects", true);
        assertThat(affects.ask(what, false)).containsEntry("affects", false);
    }

    @ParameterizedTest
    @CsvSource({"OPENING, openingOn, -2, 10 WD", "OPEN_DAY, handoverOn, -90, 20 WD", "SIMULATED, handoverOn, -45, 20 WD",
            "GATE, handoverOn, -30, 5 WD", "HANDOVER_END, endsOn, 7, 5 WD", "DESIGN, constructionOn, -30, 20 WD"})
    void aKeyPointHangsOnADayOfThePhase(String rule, String date, int offset, String amount) {
        assertThat(due.ask("due", rule, "grade", "A")).containsEntry("date", date).containsEntry("offset", offset).containsEntry("amount", amount);
    }

    @ParameterizedTest
    @CsvSource({"A, 10 WD", "B, 15 WD", "C, 20 WD", ", 20 WD"})
    void withoutARuleTheGradeSaysHowLong(String grade, String amount) {
        assertThat(due.ask("due", "NEVER_HEARD_OF", "grade", grade)).containsEntry("date", null).containsEntry("amount", amount);
    }

    @ParameterizedTest
    @CsvSource({"lifecycle.salesRisks, 3 WD", "lifecycle.report, 2 WD", "lifecycle.reportReview, 1 WD", "lifecycle.inquiry, 24 h CLOCK",
            "signing.clauses, 1 WD", "signing.callBack, 3 CAL", "change.check, 3 WD", "change.notice, 10 CAL", "inspection.inspect, 10 WD"})
    void theLimitsAreThoseOfTheStages(String limit, String amount) {
        assertThat(limits.ask("limit", limit)).containsEntry("amount", amount).containsEntry("from", "step").containsEntry("date", null);
    }

    @ParameterizedTest
    @CsvSource({"lifecycle.propertyMeeting, handoverOn, -45", "keyPoint.control, dueOn, 0", "promise.evidence, dueDate, 0", "warranty.check, slot, 0"})
    void someLimitsHangOnADay(String limit, String date, int offset) {
        assertThat(limits.ask("limit", limit)).containsEntry("date", date).containsEntry("offset", offset);
    }

    private Map<String, Object> gate(Object... namesAndValues) {
        Map<String, Object> known = inOrder();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            known.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return gate.ask(known);
    }

    private static Map<String, Object> inOrder() {
        Map<String, Object> known = new HashMap<>(Map.of("undisclosedFactors", 0, "openRed", 0, "openYellow", 0, "plannedYellow", 0,
                "salesTalkSigned", true, "overridden", false));
        SAMPLE.forEach(check -> known.put(check, true));
        return known;
    }
}
