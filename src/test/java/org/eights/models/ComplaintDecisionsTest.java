package org.eights.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The close standard of G4, hotspots (D04), extensions and case studies. */
class ComplaintDecisionsTest {

    private final Table closing = Table.of("complaint/complaint-closing");
    private final Table hotspot = Table.of("complaint/complaint-hotspot");
    private final Table extension = Table.of("complaint/complaint-extension");
    private final Table study = Table.of("complaint/complaint-case-study");

    @ParameterizedTest
    @CsvSource({"1, CALL_AGAIN", "2, CALL_AGAIN", "3, UNREACHABLE", "4, UNREACHABLE"})
    void threeDaysWithoutAnAnswerAreEnough(int callDays, String next) {
        assertThat(closing.ask("reached", false, "callDays", callDays)).containsEntry("next", next);
    }

    @Test
    void whoeverWasReachedIsNotUnreachable() {
        assertThat(closing.ask("reached", true, "callDays", 3, "score", 5, "confirmed", true)).containsEntry("next", "CONFIRM");
        assertThat(closing.ask("callDays", 3, "score", 5, "confirmed", true)).containsEntry("next", "CONFIRM");
    }

    @ParameterizedTest
    @CsvSource({"1, false, REDRAFT", "2, true, REDRAFT", "3, false, CONFIRM", "3, true, CONFIRM", "5, false, CONFIRM"})
    void twoPointsNeedAnotherSolution(int score, boolean confirmed, String next) {
        assertThat(closing.ask("reached", true, "score", score, "confirmed", confirmed)).containsEntry("next", next);
    }

    @Test
    void aConfirmationIsEnoughWithoutAScore() {
        assertThat(closing.ask("confirmed", true)).containsEntry("next", "CONFIRM");
        assertThat(closing.ask("confirmed", false)).containsEntry("next", "REDRAFT");
    }

    @ParameterizedTest
    @CsvSource({"4, 2, NONE", "4, 3, BUILDING", "5, 2, PROJECT", "5, 3, PROJECT", "6, 0, PROJECT", "0, 4, BUILDING"})
    void threeInABuildingOrFiveInAProjectAreAHotspot(int inProject, int inBuilding, String next) {
        assertThat(hotspot.ask("projectCount30", inProject, "buildingCount30", inBuilding)).containsEntry("next", next);
    }

    @ParameterizedTest
    @ValueSource(strings = {"csManager", "vpService", "gm"})
    void theManagerAndAboveExtendByThemselves(String group) {
        assertThat(extension.ask("byGroups", List.of("managerView", group))).containsEntry("approved", true);
    }

    @Test
    void anybodyElseHasToAskForAnExtension() {
        assertThat(extension.ask("byGroups", List.of("csSpecialist", "csSupervisor"))).containsEntry("approved", null);
        assertThat(extension.ask("byGroups", List.of())).containsEntry("approved", null);
    }

    @ParameterizedTest
    @CsvSource({
        "NORMAL, NONE, false", "IMPORTANT, , false", "MAJOR, , true", "CRISIS, NONE, true",
        "NORMAL, BUILDING, true", "NORMAL, PROJECT, true"
    })
    void graveCasesAndHotspotsAreWrittenUp(String level, String hotspot, boolean due) {
        assertThat(study.ask("level", level, "hotspot", hotspot)).containsEntry("study", due);
    }
}
