package org.eights.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The gate of D07, the level of a risk (D08) and the class of a household (D09). */
class HandoverDecisionsTest {

    private final Table gate = Table.of("handover/handover-gate");
    private final Table risk = Table.of("handover/handover-risk");
    private final Table household = Table.of("handover/household-class");

    @Test
    void whereEverythingIsClearedTheGatePasses() {
        assertThat(gate()).containsEntry("gate", "PASS").containsEntry("overridable", false).containsEntry("reason", "已清零");
    }

    @ParameterizedTest
    @CsvSource({"openYellow, 0, PASS, false", "openYellow, 1, BLOCK, false", "unsolvedFactors, 0, PASS, false",
            "unsolvedFactors, 1, BLOCK, false", "openRed, 0, PASS, false", "openRed, 1, BLOCK, true",
            "plannedYellow, 0, PASS, false", "plannedYellow, 1, PASS_COND, false"})
    void oneRiskIsEnough(String what, int count, String result, boolean overridable) {
        assertThat(gate(what, count)).containsEntry("gate", result).containsEntry("overridable", overridable);
    }

    @ParameterizedTest
    @CsvSource({"0, BLOCK", "97.9, BLOCK", "98, PASS", "98.6, PASS", "100, PASS"})
    void atLeastNinetyEightPercentPassTheReInspection(BigDecimal rate, String result) {
        assertThat(gate("rePassRate", rate)).containsEntry("gate", result).containsEntry("overridable", false);
        assertThat(gate("rePassRate", rate.doubleValue())).containsEntry("gate", result);
    }

    @Test
    void withoutAnyReInspectionNothingPasses() {
        assertThat(gate("rePassRate", null)).containsEntry("gate", "BLOCK").containsEntry("reason", "尚无复验结果");
        assertThat(gate.ask()).containsEntry("gate", "BLOCK");
    }

    @Test
    void onlyRedRisksCanBeOverridden() {
        assertThat(gate("openRed", 1, "overridden", true)).containsEntry("gate", "PASS_COND").containsEntry("overridable", false);
        assertThat(gate("openRed", 1, "overridden", false)).containsEntry("gate", "BLOCK").containsEntry("overridable", true);
        for (String other : new String[] {"openYellow", "unsolvedFactors"}) {
            assertThat(gate("openRed", 1, "overridden", true, other, 1)).containsEntry("gate", "BLOCK").containsEntry("overridable", false);
        }
        assertThat(gate("openRed", 1, "overridden", true, "rePassRate", 97.9)).containsEntry("gate", "BLOCK")
                .containsEntry("overridable", false);
    }

    @Test
    void everyAnswerOfTheGateHasItsReasonInBothLanguages() {
        assertThat(gate("openRed", 1)).containsEntry("reason", "有红色风险未关闭").containsEntry("reasonEn", "A red risk is open");
        assertThat(gate("plannedYellow", 2)).containsEntry("reason", "黄色风险按预案处理");
    }

    @ParameterizedTest
    @ValueSource(strings = {"legalCondition", "safety"})
    void aLegalConditionOrSafetyIsRed(String fact) {
        assertThat(risk.ask(fact, true)).containsEntry("level", "红").containsEntry("days", 3);
        assertThat(risk.ask(fact, false)).containsEntry("level", "绿").containsEntry("days", 15);
    }

    @ParameterizedTest
    @CsvSource({"0, 绿, 15", "2, 绿, 15", "3, 黄, 7", "9, 黄, 7", "10, 红, 3", "11, 红, 3"})
    void theNumberOfHouseholdsRaisesARisk(int households, String level, int days) {
        assertThat(risk.ask("households", households)).containsEntry("level", level).containsEntry("days", days);
    }

    @Test
    void aDifferenceFromTheContractIsYellowUnlessSomethingGraverIsTrue() {
        assertThat(risk.ask("contractDifference", true)).containsEntry("level", "黄").containsEntry("days", 7);
        assertThat(risk.ask("contractDifference", false)).containsEntry("level", "绿");
        assertThat(risk.ask("contractDifference", true, "safety", true)).containsEntry("level", "红");
        assertThat(risk.ask()).containsEntry("level", "绿");
    }

    @ParameterizedTest
    @CsvSource({"groupOrganiser, A", "lawsuit, A", "mediaThreat, A", "unmetPromise, B", "careNeeds, E", "referrer, D", "vip, D"})
    void oneFactMakesTheClassOfAHousehold(String fact, String customerClass) {
        assertThat(household.ask(fact, true)).containsEntry("customerClass", customerClass);
        assertThat(household.ask(fact, false)).containsEntry("customerClass", "C");
    }

    @ParameterizedTest
    @CsvSource({"openComplaints, 0, C", "openComplaints, 1, B", "openComplaints, 2, B", "blockingDefects, 2, C", "blockingDefects, 3, B",
            "blockingDefects, 4, B", "units, 1, C", "units, 2, D", "units, 3, D"})
    void countsMakeTheClassOfAHousehold(String what, int count, String customerClass) {
        assertThat(household.ask(what, count)).containsEntry("customerClass", customerClass);
    }

    @Test
    void theFirstClassThatFitsSetsTheStrategy() {
        assertThat(household.ask("lawsuit", true, "openComplaints", 1, "careNeeds", true, "vip", true)).containsEntry("customerClass", "A");
        assertThat(household.ask("openComplaints", 1, "careNeeds", true, "vip", true)).containsEntry("customerClass", "B");
        assertThat(household.ask("careNeeds", true, "vip", true)).containsEntry("customerClass", "E");
        assertThat(household.ask()).containsEntry("customerClass", "C").containsEntry("strategy", "按标准流程办理")
                .containsEntry("strategyEn", "The standard way");
    }

    /** Everything cleared and every re-inspection passed, but for what is given. */
    private Map<String, Object> gate(Object... namesAndValues) {
        Map<String, Object> known = new HashMap<>(Map.of("openRed", 0, "openYellow", 0, "plannedYellow", 0, "unsolvedFactors", 0,
                "rePassRate", 100, "overridden", false));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            known.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return gate.ask(known);
    }
}
