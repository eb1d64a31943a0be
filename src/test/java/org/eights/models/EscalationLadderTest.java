package org.eights.models;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** D11. */
class EscalationLadderTest {

    private final Table table = Table.of("rules/escalation-ladder");

    @ParameterizedTest
    @CsvSource({
        "csSpecialist, csSupervisor", "csSupervisor, csManager", "csManager, vpService", "vpService, gm",
        "repairTeam, csSupervisor", "ambassador, csSupervisor", "clubStaff, csSupervisor", "handoverWorkGroup, csSupervisor",
        "somebody, csSupervisor"
    })
    void theNextRungIsTheSuperior(String post, String next) {
        assertThat(table.ask("post", post, "level", "NORMAL", "clock", "SVC"))
                .containsEntry("next", next).containsEntry("copy", null).containsEntry("after", "24 h CLOCK");
    }

    @ParameterizedTest
    @ValueSource(strings = {"marketingSales", "design", "engineering", "cost", "development", "finance", "legal", "brandPr", "hrAdmin",
        "property", "supervision", "contractor"})
    void aDepartmentClimbsOverItsHeadToTheVicePresident(String department) {
        assertThat(table.ask("post", department, "clock", "CLOCK"))
                .containsEntry("next", department + "Head").containsEntry("copy", "csSupervisor");
        assertThat(table.ask("post", department + "Head", "clock", "CLOCK"))
                .containsEntry("next", "vpService").containsEntry("copy", null);
    }

    @ParameterizedTest
    @CsvSource({"WD, 1 WD", "CLOCK, 24 h CLOCK", "SVC, 24 h CLOCK", "CAL, 24 h CLOCK", ", 24 h CLOCK"})
    void aLimitInWorkingDaysClimbsInWorkingDays(String clock, String after) {
        assertThat(table.ask("post", "csSpecialist", "clock", clock)).containsEntry("after", after);
        assertThat(table.ask("post", "design", "clock", clock)).containsEntry("after", after);
    }

    @ParameterizedTest
    @CsvSource({"NORMAL,", "IMPORTANT,", "MAJOR,", "CRISIS, groupCs"})
    void onlyACrisisGoesBeyondTheGeneralManager(String level, String next) {
        assertThat(table.ask("post", "gm", "level", level, "clock", "WD")).containsEntry("next", next);
    }

    @Test
    void theGroupIsTheTop() {
        assertThat(table.ask("post", "groupCs", "level", "CRISIS", "clock", "CLOCK"))
                .containsEntry("next", null).containsEntry("after", null);
    }
}
