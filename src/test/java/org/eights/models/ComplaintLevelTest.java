package org.eights.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** D01. */
class ComplaintLevelTest {

    private final Table table = Table.of("complaint/complaint-level");

    @ParameterizedTest
    @CsvSource({"1, NORMAL", "2, NORMAL", "3, MAJOR", "9, MAJOR", "10, CRISIS", "11, CRISIS"})
    void theNumberOfHouseholdsRaisesTheLevel(int households, String level) {
        assertThat(level("householdCount", households)).isEqualTo(level);
    }

    @ParameterizedTest
    @ValueSource(strings = {"injury", "media", "onsiteGathering"})
    void hurtPeopleTheMediaOrAGatheringAreACrisis(String fact) {
        assertThat(level(fact, true)).isEqualTo("CRISIS");
        assertThat(level(fact, false)).isEqualTo("NORMAL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lawsuit", "govHotline", "safetyHazard"})
    void aLawsuitAHotlineOrAHazardIsMajor(String fact) {
        assertThat(level(fact, true)).isEqualTo("MAJOR");
        assertThat(level(fact, false)).isEqualTo("NORMAL");
    }

    @ParameterizedTest
    @CsvSource({"5000.00, NORMAL", "5000.01, IMPORTANT", "50000.00, IMPORTANT", "50000.01, MAJOR"})
    void aClaimCountsOnlyAboveItsLimit(BigDecimal claim, String level) {
        assertThat(level("claimAmount", claim)).isEqualTo(level);
        assertThat(level("claimAmount", claim.doubleValue())).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({"0, NORMAL", "1, IMPORTANT", "2, IMPORTANT", "3, MAJOR", "4, MAJOR"})
    void repetitionRaisesTheLevel(int repeats, String level) {
        assertThat(level("repeatCount", repeats)).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({"CONTRACT, IMPORTANT", "DESIGN, NORMAL"})
    void theContractIsImportant(String category, String level) {
        assertThat(level("category", category)).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({"A, IMPORTANT", "B, NORMAL", "C, NORMAL", "D, IMPORTANT", "E, NORMAL"})
    void sensitiveCustomersAndAdvocatesAreImportant(String customerClass, String level) {
        assertThat(level("customerClass", customerClass)).isEqualTo(level);
    }

    @Test
    void damagedPropertyIsImportant() {
        assertThat(level("propertyDamage", true)).isEqualTo("IMPORTANT");
        assertThat(level("propertyDamage", false)).isEqualTo("NORMAL");
    }

    @Test
    void theGravestFactDecides() {
        assertThat(level("householdCount", 42, "media", true, "category", "CONTRACT")).isEqualTo("CRISIS");
        assertThat(level("lawsuit", true, "propertyDamage", true)).isEqualTo("MAJOR");
    }

    private Object level(Object... facts) {
        return table.ask(facts).get("level");
    }
}
