package org.eights.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Acceptance of each unit (P23), missed appointments (P11), joint sign-off (P18). */
class HouseholdDecisionsTest {

    private static final List<String> ITEMS = List.of("doorsWindows", "protection", "hollow", "leak", "dimensions", "utilities", "equipment",
            "publicPart");

    private final Table result = Table.of("handover/inspection-result");
    private final Table items = Table.of("handover/acceptance-items");
    private final Table noShow = Table.of("handover/no-show");
    private final Table signoff = Table.of("quality/joint-signoff-who");

    @ParameterizedTest
    @ValueSource(strings = {"doorsWindows", "protection", "hollow", "leak", "dimensions", "utilities", "equipment", "publicPart"})
    void oneFailedItemFailsTheInspection(String failed) {
        Map<String, Object> inspection = allPassed();
        inspection.put(failed, "fail");
        assertThat(result.ask(inspection)).containsEntry("passed", false);
    }

    @Test
    void anInspectionWithoutAFailedItemIsPassed() {
        assertThat(result.ask(allPassed())).containsEntry("passed", true);
    }

    @Test
    void everyItemOfTheInspectionHasItsDepartment() {
        assertThat(IntStream.rangeClosed(1, ITEMS.size()).mapToObj(position -> items.ask("position", position)))
                .allSatisfy(row -> assertThat(row).doesNotContainValue(null))
                .extracting(row -> row.get("item")).containsExactlyElementsOf(ITEMS);
    }

    @Test
    void whatFitsNoItemGoesToEngineeringAndNothingFollows() {
        assertThat(items.ask("position", 9)).containsEntry("item", "other").containsEntry("dept", "engineering");
        assertThat(items.ask("position", 10)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_REACHED, 1, CALL_AGAIN", "NOT_REACHED, 2, CALL_AGAIN", "NOT_REACHED, 3, WAIT_30", "NOT_REACHED, 4, WAIT_30",
        "REBOOK, 1, BOOKED", "REBOOK, 3, BOOKED", "REFUSES, 1, WAIT_30"
    })
    void threeContactsInVainAreEnough(String contact, int visit, String next) {
        assertThat(noShow.ask("result", contact, "visit", visit)).containsEntry("afterContact", next);
    }

    @Test
    void whatGoesPublicIsApprovedByTheVicePresident() {
        assertThat(signoff.ask("publicity", true)).containsEntry("group", "vpService");
        assertThat(signoff.ask("publicity", false)).containsEntry("group", "csManager");
        assertThat(signoff.ask()).containsEntry("group", "csManager");
    }

    private static Map<String, Object> allPassed() {
        Map<String, Object> inspection = new HashMap<>();
        ITEMS.forEach(item -> inspection.put(item, "pass"));
        return inspection;
    }
}
