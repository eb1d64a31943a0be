package org.eights.models;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who handles the steps of G1, and who joins after refusals. */
class ComplaintWhoTest {

    private final Table table = Table.of("complaint/complaint-who");

    @ParameterizedTest
    @CsvSource({"NORMAL, csSpecialist", "IMPORTANT, csSpecialist", "MAJOR, csManager", "CRISIS, csManager"})
    void theManagerAnswersFromMajorOn(String level, String group) {
        assertThat(who("step", "UserTask_Acknowledge", "level", level)).isEqualTo(group);
    }

    @ParameterizedTest
    @CsvSource({"0, csSupervisor", "2, csSupervisor", "3, csManager"})
    void theManagerAssignsWhatWasSentWrongMoreThanTwice(int wrongDeptCount, String group) {
        assertThat(who("step", "UserTask_GradeAndAssign", "wrongDeptCount", wrongDeptCount)).isEqualTo(group);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0 | design", "1 | design", "2 | design,csManager", "3 | design,vpService", "4 | design,vpService"})
    void superiorsJoinTheDraftAfterRefusals(int rejectCount, String group) {
        assertThat(who("step", "UserTask_DraftSolution", "rejectCount", rejectCount, "leadDept", "design")).isEqualTo(group);
    }

    @ParameterizedTest
    @CsvSource({
        "NORMAL, 0, csSupervisor", "NORMAL, 1, csSupervisor", "NORMAL, 2, csManager", "NORMAL, 3, vpService",
        "MAJOR, 0, csManager", "CRISIS, 1, csManager", "CRISIS, 3, vpService"
    })
    void superiorsTalkToTheCustomerAfterRefusals(String level, int rejectCount, String group) {
        assertThat(who("step", "UserTask_AgreeWithCustomer", "level", level, "rejectCount", rejectCount)).isEqualTo(group);
    }

    @ParameterizedTest
    @CsvSource({"NORMAL, csManager", "IMPORTANT, csManager", "MAJOR, vpService", "CRISIS, vpService"})
    void theVicePresidentRefusesFromMajorOn(String level, String group) {
        assertThat(who("step", "UserTask_ApproveRefusal", "level", level)).isEqualTo(group);
    }

    @Test
    void anyOtherStepBelongsToTheSupervisor() {
        assertThat(who("step", "UserTask_New")).isEqualTo("csSupervisor");
        assertThat(who()).isEqualTo("csSupervisor");
    }

    @Test
    void countersThatWereNeverSetAreNone() {
        assertThat(who("step", "UserTask_GradeAndAssign")).isEqualTo("csSupervisor");
        assertThat(who("step", "UserTask_AgreeWithCustomer")).isEqualTo("csSupervisor");
        assertThat(who("step", "UserTask_DraftSolution", "leadDept", "legal")).isEqualTo("legal");
    }

    private Object who(Object... facts) {
        return table.ask(facts).get("group");
    }
}
