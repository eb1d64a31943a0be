package org.eights.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every end and every way back of positioning (P01), design (P02) and building (P03). */
class LifecyclePathsTest {

    @Test
    void aPositioningWhoseRepliesAreAcceptedIsDone() {
        Walk walk = replied().done("UserTask_VerifyReplies", "repliesVerdict", "ACCEPT");
        assertThat(walk.end()).isEqualTo("End_Positioned");
    }

    @Test
    void siteFactorsAndCustomersAreLookedAtSideBySide() {
        Walk walk = Walk.into("s1-smart-positioning", Map.of("stageOpen", 0)).done("UserTask_AppointMember");
        assertThat(walk.open()).containsExactly("UserTask_AdverseFactors", "UserTask_CustomerAnalysis", "UserTask_SiteValues");
    }

    @Test
    void designRepliesAgainUntilTheManagerOrTheVicePresidentAccepts() {
        Walk walk = replied().done("UserTask_VerifyReplies", "repliesVerdict", "REDO").done("UserTask_ReplyOpinions");
        walk.done("UserTask_VerifyReplies", "repliesVerdict", "ESCALATE").done("UserTask_DecideOpinions", "opinionDecision", "REDO");
        assertThat(walk.open()).containsExactly("UserTask_ReplyOpinions");
        walk.done("UserTask_ReplyOpinions").done("UserTask_VerifyReplies", "repliesVerdict", "ESCALATE");
        walk.done("UserTask_DecideOpinions", "opinionDecision", "ACCEPT");
        assertThat(walk.end()).isEqualTo("End_Positioned");
    }

    @Test
    void aStageDoesNotEndWhileAGradeAPointIsOpen() {
        Walk walk = replied().answers("closeStage", "stageOpen", 2).done("UserTask_VerifyReplies", "repliesVerdict", "ACCEPT");
        assertThat(walk.end()).isNull();
        walk.answers("closeStage", "stageOpen", 1).tell("lifecycle.StageCleared");
        assertThat(walk.end()).isNull();
        walk.answers("closeStage", "stageOpen", 0).tell("lifecycle.StageCleared");
        assertThat(walk.end()).isEqualTo("End_Positioned");
    }

    @Test
    void aDesignIsReviewedStageByStage() {
        Walk walk = Walk.into("s2-superb-designing", Map.of("stageOpen", 0)).answers("evaluateDesignGate", "designGate", "PASS");
        for (int stage = 0; stage < 3; stage++) {
            assertThat(walk.end()).isNull();
            reviewed(walk.tell("lifecycle.DrawingsSubmitted"));
        }
        assertThat(walk.end()).isEqualTo("End_DesignPassed");
    }

    @Test
    void aBlockedDesignIsDrawnAgain() {
        Walk walk = review("BLOCK");
        assertThat(walk.open()).containsExactly("UserTask_FillRows");
        reviewed(walk.answers("evaluateDesignGate", "designGate", "PASS"));
        assertThat(walk.end()).isEqualTo("End_ReviewPassed");
    }

    @Test
    void aRejectedImportantPointIsAcceptedByTheManagerOrDecidedAbove() {
        assertThat(review("ESCALATE").done("UserTask_DecideDesign", "designDecision", "ACCEPT").end()).isEqualTo("End_ReviewPassed");
        Walk above = review("ESCALATE").done("UserTask_DecideDesign", "designDecision", "ESCALATE");
        assertThat(above.done("UserTask_DecideDesignAbove", "designAdopt", false).end()).isEqualTo("End_ReviewPassed");
        Walk adopt = review("ESCALATE").done("UserTask_DecideDesign", "designDecision", "ESCALATE");
        assertThat(adopt.done("UserTask_DecideDesignAbove", "designAdopt", true).open()).containsExactly("UserTask_FillRows");
    }

    @Test
    void aRoundEndsWhenItsRedFindingsAreClosed() {
        Walk walk = Walk.into("s3-solid-building", Map.of("stageOpen", 0, "round", "BEFORE_COMPLETION")).answers("countRed", "redOpen", 1);
        walk.ring("Timer_Plan").done("UserTask_PlanRound").ring("Timer_RoundDay");
        assertThat(walk.open()).containsExactly("UserTask_InspectDesign", "UserTask_InspectEngineering", "UserTask_InspectProperty",
                "UserTask_InspectSales");
        walk.done("UserTask_InspectSales").done("UserTask_InspectDesign").done("UserTask_InspectEngineering").done("UserTask_InspectProperty");
        walk.done("UserTask_ReviewFindings");
        assertThat(walk.open()).isEmpty();
        walk.ring("Timer_NextMorning");
        assertThat(walk.open()).isEmpty();
        walk.answers("countRed", "redOpen", 0).ring("Timer_NextMorning").answers("decide", "round", "DONE").done("UserTask_VerifyRound");
        assertThat(walk.end()).isEqualTo("End_BuiltReady");
    }

    @Test
    void theFourCommunicationsAreCheckedBesideTheRounds() {
        Walk walk = Walk.into("s3-solid-building", Map.of("stageOpen", 0, "round", "STRUCTURE")).ring("StartEvent_Monthly");
        assertThat(walk.open()).containsExactly("UserTask_FourChecks");
        assertThat(walk.done("UserTask_FourChecks").ring("Timer_Plan").open()).containsExactly("UserTask_PlanRound");
    }

    @Test
    void aPhaseTakesSubscriptionsFromItsFirstDayUntilItIsSold() {
        Walk walk = Walk.into("lifecycle", Map.of()).tell("lifecycle.Subscribed").tell("lifecycle.Subscribed");
        assertThat(walk.open()).containsExactly("UserTask_AppointMember");
        walk.tell("lifecycle.ProjectSold");
        assertThat(walk.open()).isEmpty();
    }

    @Test
    void afterTheDesignTheStagesWaitForTheirOwnBeginning() {
        Walk walk = designed(Walk.into("lifecycle", Map.of()));
        assertThat(walk.open()).isEmpty();
        assertThat(walk.ring("Timer_Batches").open()).containsExactly("UserTask_PlanBatches");
        walk.answers("decide", "round", "STRUCTURE").done("UserTask_PlanBatches").ring("Timer_Construction").ring("Timer_Plan");
        assertThat(walk.open()).containsExactly("UserTask_PlanRound");
    }

    @Test
    void aSubscriptionDoesNotEndThePhase() {
        assertThat(Walk.into("lifecycle", Map.of()).tell("lifecycle.Subscribed").end()).isNull();
    }

    @Test
    void whatWasReachedBeforeAnybodyWaitedForItIsNotLost() {
        Walk early = Walk.into("lifecycle", Map.of()).reached("firstContractSigned").reached("firstHomeHandedOver");
        assertThat(designed(early).open()).as("service has begun").contains("UserTask_ReviewLeftovers");
        assertThat(early.ring("Timer_PropertyMeeting").open()).as("so has the communication").contains("UserTask_MeetProperty");
    }

    @Test
    void thePhaseEndsWhenEveryStageHas() {
        Walk walk = designed(Walk.into("lifecycle", Map.of()));
        walk.answers("decide", "round", "DONE").ring("Timer_Construction").reached("firstContractSigned");
        assertThat(walk.open()).isEmpty();
        walk.ring("Timer_Batches").done("UserTask_PlanBatches").reached("firstHomeHandedOver").done("UserTask_ReviewLeftovers", "leftovers", 0);
        walk.ring("Timer_LastWarranty");
        assertThat(walk.end()).as("sales and communication go on").isNull();
    }

    private static Walk designed(Walk walk) {
        walk.answers("closeStage", "stageOpen", 0);
        walk.done("UserTask_AppointMember").done("UserTask_SiteValues").done("UserTask_AdverseFactors").done("UserTask_CustomerAnalysis")
                .done("UserTask_BriefConcerns").done("UserTask_ReviewConcept").done("UserTask_ReplyOpinions")
                .done("UserTask_VerifyReplies", "repliesVerdict", "ACCEPT");
        for (int stage = 0; stage < 3; stage++) {
            reviewed(walk.tell("lifecycle.DrawingsSubmitted").answers("evaluateDesignGate", "designGate", "PASS"));
        }
        return walk;
    }

    private static Walk replied() {
        return Walk.into("s1-smart-positioning", Map.of("stageOpen", 0)).done("UserTask_AppointMember").done("UserTask_SiteValues")
                .done("UserTask_AdverseFactors").done("UserTask_CustomerAnalysis").done("UserTask_BriefConcerns").done("UserTask_ReviewConcept")
                .done("UserTask_ReplyOpinions");
    }

    private static Walk review(String gate) {
        Walk walk = Walk.into("design-review", Map.of("designStage", "方案")).answers("evaluateDesignGate", "designGate", gate);
        return reviewed(walk.tell("lifecycle.DrawingsSubmitted"));
    }

    private static Walk reviewed(Walk walk) {
        return walk.done("UserTask_FillRows").done("UserTask_CsReview").done("UserTask_PropertyAdvice").done("UserTask_Feedback");
    }
}
