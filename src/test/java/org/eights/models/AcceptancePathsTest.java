package org.eights.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The ways through the household acceptance (P23) and the joint sign-off (P18). */
class AcceptancePathsTest {

    @Test
    void aUnitIsAcceptedOnceItWasInspectedTwice() {
        Walk walk = Walk.after("unit-acceptance.Opened", Map.of()).done("UserTask_FirstInspection", "passed", true);
        assertThat(walk.open()).containsExactly("UserTask_Reinspection");
        assertThat(walk.done("UserTask_Reinspection", "passed", true).end()).isEqualTo("End_Accepted");
    }

    @Test
    void theReinspectionWaitsUntilEverythingIsRectified() {
        Walk walk = Walk.after("unit-acceptance.Opened", Map.of("openRectifications", Map.of("rectifying", 2)));
        walk.done("UserTask_FirstInspection", "passed", false);
        assertThat(walk.open()).isEmpty();
        walk.tell("quality.AllRectified").done("UserTask_Reinspection", "passed", false);
        assertThat(walk.open()).isEmpty();
        walk.tell("quality.AllRectified").done("UserTask_Reinspection", "passed", true);
        assertThat(walk.end()).isEqualTo("End_Accepted");
    }

    @Test
    void whereNothingIsLeftToRectifyNobodyWaits() {
        Walk walk = Walk.after("unit-acceptance.Opened", Map.of("openRectifications", Map.of("rectifying", 0)));
        assertThat(walk.done("UserTask_FirstInspection", "passed", false).open()).containsExactly("UserTask_Reinspection");
    }

    @Test
    void theBatchIsAcceptedOnceAllWasOpenedAndClosed() {
        Walk walk = Walk.into("household-acceptance", Map.of()).done("UserTask_AgreeStandard");
        assertThat(walk.open()).isEmpty();
        assertThat(walk.tell("handover.AcceptancesOpened").done("UserTask_CloseAcceptance").end()).isEqualTo("End_Accepted");
    }

    @Test
    void whatSixDepartmentsSignAndTheManagerApprovesIsPublished() {
        Walk walk = signed(Walk.into("joint-signoff", Map.of()), true);
        assertThat(walk.done("UserTask_Approve", "approved", true).end()).isEqualTo("End_Published");
    }

    @Test
    void oneObjectionOrARefusalGoesBackToTheDraft() {
        Walk walk = signed(Walk.into("joint-signoff", Map.of()), false);
        assertThat(walk.open()).containsExactly("UserTask_Draft");
        signed(walk, true).done("UserTask_Approve", "approved", false);
        assertThat(walk.open()).containsExactly("UserTask_Draft");
    }

    private static Walk signed(Walk walk, boolean legalAgrees) {
        walk.done("UserTask_Draft");
        assertThat(walk.open()).hasSize(6);
        return walk.done("UserTask_SignSales", "salesAgrees", true).done("UserTask_SignDesign", "designAgrees", true)
                .done("UserTask_SignEngineering", "engineeringAgrees", true).done("UserTask_SignProperty", "propertyAgrees", true)
                .done("UserTask_SignCs", "csAgrees", true).done("UserTask_SignLegal", "legalAgrees", legalAgrees);
    }
}
