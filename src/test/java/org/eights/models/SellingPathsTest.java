package org.eights.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every end of the stages from selling to servicing (P04 to P06, P08), of promises, changes, warranties and key points. */
class SellingPathsTest {

    @Test
    void aCheckpointThatIsInOrderMayOpen() {
        Walk walk = untilTheGate("PASS").ring("Timer_GateDue");
        assertThat(walk.end()).isEqualTo("End_MayOpen");
    }

    @Test
    void aBlockedOpeningWaitsForTheGeneralManagerOrUntilItIsCleared() {
        Walk overridden = untilTheGate("BLOCK").ring("Timer_GateDue");
        assertThat(overridden.open()).containsExactly("UserTask_DecideOpening");
        overridden.answers("evaluateOpeningGate", "openingGate", "PASS_COND").done("UserTask_DecideOpening", "decision", "OVERRIDE");
        assertThat(overridden.end()).isEqualTo("End_MayOpen");
        Walk cleared = untilTheGate("BLOCK").ring("Timer_GateDue").ring("Timer_EveryMorning");
        assertThat(cleared.open()).containsExactly("UserTask_DecideOpening");
        assertThat(cleared.answers("evaluateOpeningGate", "openingGate", "PASS").ring("Timer_EveryMorning").end()).isEqualTo("End_MayOpen");
    }

    @Test
    void aPostponedOpeningIsCheckedAgainTwoDaysBeforeTheNewDay() {
        Walk walk = untilTheGate("BLOCK").ring("Timer_GateDue").done("UserTask_DecideOpening", "decision", "POSTPONE");
        assertThat(walk.open()).isEmpty();
        assertThat(walk.answers("evaluateOpeningGate", "openingGate", "PASS").ring("Timer_GateDue").end()).isEqualTo("End_MayOpen");
    }

    @Test
    void aMonthlyCheckEndsWithItsRectifications() {
        Walk walk = Walk.into("sales-checkpoint", Map.of("checkpoint", "MONTHLY", "plannedOn", "openingOn")).done("UserTask_CheckRisks");
        assertThat(walk.end()).isEqualTo("End_Checked");
    }

    @Test
    void salesGoOnMonthByMonthUntilEverythingIsSoldAndGradeAIsClosed() {
        Walk walk = onSale();
        walk.ring("Timer_NextMonth").done("UserTask_CheckRisks");
        walk.answers("closeStage", "stageOpen", 1).tell("lifecycle.SoldOut");
        assertThat(walk.end()).isNull();
        assertThat(walk.answers("closeStage", "stageOpen", 0).tell("lifecycle.StageCleared").end()).isEqualTo("End_Opened");
    }

    @Test
    void salesEndByThemselvesWithTheLastUnitAlsoWhereThatWasSignedDuringACheck() {
        Walk walk = onSale().answers("closeStage", "stageOpen", 0);
        assertThat(walk.reached("lastUnitSigned").end()).isEqualTo("End_Opened");
        Walk later = onSale().answers("closeStage", "stageOpen", 0).ring("Timer_NextMonth").reached("lastUnitSigned");
        assertThat(later.end()).isNull();
        assertThat(later.done("UserTask_CheckRisks").end()).isEqualTo("End_Opened");
    }

    @Test
    void aContractIsSignedOnlyWithItsDisclosure() {
        Walk signed = subscribed().done("UserTask_CheckClauses", "clausesAccurate", true, "nonStandard", false);
        signed.done("UserTask_Disclose", "signed", true).done("UserTask_Sign").done("UserTask_CallBack", "score", 5);
        assertThat(signed.end()).isEqualTo("End_Signed");
        Walk unsigned = subscribed().done("UserTask_CheckClauses", "clausesAccurate", true, "nonStandard", false);
        assertThat(unsigned.done("UserTask_Disclose", "signed", false).end()).isEqualTo("End_NotSigned");
        assertThat(subscribed().tell("s5-secure-signing.Withdrawn").end()).isEqualTo("End_GivenUp");
    }

    @Test
    void aClauseInQuestionGoesToTheManagerAndWhatIsNotStandardToLegal() {
        Walk walk = subscribed().done("UserTask_CheckClauses", "clausesAccurate", false, "nonStandard", true);
        walk.done("UserTask_ReviewClauses", "approved", false).done("UserTask_CheckClauses", "clausesAccurate", true, "nonStandard", true);
        walk.done("UserTask_ReviewClauses", "approved", true).done("UserTask_LegalReview");
        assertThat(walk.open()).containsExactly("UserTask_Disclose");
    }

    @Test
    void aLowScoreImprovesTheService() {
        Walk walk = subscribed().done("UserTask_CheckClauses", "clausesAccurate", true, "nonStandard", false).done("UserTask_Disclose", "signed", true)
                .done("UserTask_Sign").done("UserTask_CallBack", "score", 3);
        assertThat(walk.done("UserTask_Rectify", "cannotFix", false).done("UserTask_Verify", "pass", true).end()).isEqualTo("End_Signed");
    }

    @Test
    void aPromiseIsKeptOrBroken() {
        Walk kept = promised().done("UserTask_ReportStatus", "onTrack", true).ring("Timer_ThirtyDays").answers("dates", "isBefore", false);
        kept.done("UserTask_ReportStatus", "onTrack", true).ring("Timer_DueDay").done("UserTask_ShowEvidence", "kept", true);
        assertThat(kept.end()).isEqualTo("End_Kept");
        Walk broken = promised().answers("dates", "isBefore", false).done("UserTask_ReportStatus", "onTrack", true).ring("Timer_DueDay");
        assertThat(broken.done("UserTask_ShowEvidence", "kept", false).end()).isEqualTo("End_Broken");
    }

    @Test
    void aPromiseInDangerIsReplacedCompensatedOrTerminated() {
        Map.of("REPLACE", "End_Replaced", "COMPENSATE", "End_Compensated", "TERMINATE", "End_Terminated").forEach((alternative, end) -> {
            Walk walk = promised().done("UserTask_ReportStatus", "onTrack", false).done("UserTask_Alternatives", "alternative", alternative);
            walk.done("UserTask_Approve", "approved", false).done("UserTask_Alternatives", "alternative", alternative);
            assertThat(walk.done("UserTask_Approve", "approved", true).end()).isEqualTo(end);
        });
    }

    @Test
    void aChangeThatTouchesNothingIsOnlyDecided() {
        assertThat(checked(0, false).done("UserTask_Decide", "approved", true).end()).isEqualTo("End_Approved");
        assertThat(checked(5, false).done("UserTask_Decide", "approved", false).end()).isEqualTo("End_Rejected");
    }

    @Test
    void customerServiceMayVetoAChange() {
        assertThat(checked(0, true).done("UserTask_LegalOpinion").done("UserTask_Verdict", "approved", false).end()).isEqualTo("End_Vetoed");
    }

    @Test
    void ownersOfSoldUnitsAreToldAndMayAnswer() {
        Walk walk = checked(5, true).answers("notifyOwnersOfChange", "ownersTold", 5).done("UserTask_LegalOpinion");
        walk.done("UserTask_Verdict", "approved", true).done("UserTask_WriteNotice").ring("Timer_Answers").done("UserTask_CollectAnswers");
        assertThat(walk.done("UserTask_Decide", "approved", true).end()).isEqualTo("End_ApprovedWithNotice");
    }

    @Test
    void aKeyPointThatIsMissedStaysToBeDone() {
        Walk walk = Walk.after("key-control-point.Opened", Map.of(), Map.of("lead", "design", "grade", "A")).ring("Timer_Missed");
        assertThat(walk.open()).containsExactly("UserTask_Control");
        walk.done("UserTask_Control").done("UserTask_Verify", "pass", false).done("UserTask_Rectify", "cannotFix", false);
        walk.done("UserTask_Verify", "pass", true).done("UserTask_Control").done("UserTask_Verify", "pass", true);
        assertThat(walk.end()).isEqualTo("End_Passed");
        Walk waived = Walk.after("key-control-point.Opened", Map.of(), Map.of("lead", "design", "grade", "B"));
        assertThat(waived.tell("key-control-point.Waived").end()).isEqualTo("End_Waived");
    }

    @Test
    void theWaitUntilTheHandoverEndsWhenEverythingIsHandedOver() {
        Walk walk = Walk.into("s6-sincere-communicating", Map.of("stageOpen", 0)).ring("Timer_OpenDay");
        walk.done("UserTask_PlanDay", "eventOn", "2025-03-22").ring("Timer_Invite").ring("Timer_TheDay").done("UserTask_HoldDay");
        walk.ring("Timer_Simulated").done("UserTask_PlanDay", "eventOn", "2025-03-22").ring("Timer_Invite").ring("Timer_TheDay").done("UserTask_HoldDay");
        walk.ring("Timer_PropertyMeeting").done("UserTask_MeetProperty").ring("StartEvent_FifthOfMonth");
        walk.done("UserTask_Report", "delayRisk", true).done("UserTask_Review", "approved", true).done("UserTask_DelayOpinion");
        assertThat(walk.reached("allHandedOver").end()).isNotNull();
    }

    @Test
    void aBatchEndsOnceItsPointsOfGradeAAreClosed() {
        Walk walk = Walk.before("s7-satisfying-obtaining", "UserTask_Review").answers("closeStage", "stageOpen", 3).done("UserTask_Review");
        assertThat(walk.end()).isNull();
        walk.answers("closeStage", "stageOpen", 1).tell("lifecycle.StageCleared");
        assertThat(walk.end()).isNull();
        assertThat(walk.answers("closeStage", "stageOpen", 0).tell("lifecycle.StageCleared").end()).isEqualTo("End_BatchDone");
    }

    @Test
    void theServiceEndsWithTheLastWarrantyAndWithoutLeftovers() {
        Walk walk = Walk.into("s8-sustainable-servicing", Map.of("stageOpen", 0)).done("UserTask_ReviewLeftovers", "leftovers", 2);
        walk.ring("StartEvent_EveryQuarter").done("UserTask_ReviewProperty", "issuesFound", true);
        walk.ring("Timer_NextMonth").done("UserTask_ReviewLeftovers", "leftovers", 0);
        assertThat(walk.end()).isNull();
        assertThat(walk.ring("Timer_LastWarranty").end()).isNotNull();
    }

    @Test
    void whoIsNotSatisfiedWithAnAnswerComplains() {
        assertThat(Walk.into("customer-inquiry", Map.of()).done("UserTask_Answer", "satisfied", false).end()).isEqualTo("End_BecameComplaint");
        assertThat(Walk.after("lifecycle.InquiryReceived", Map.of()).done("UserTask_Answer", "satisfied", true).end()).isEqualTo("End_Answered");
    }

    @Test
    void warrantiesAndInspectionsEnd() {
        assertThat(Walk.after("warranty-notice.UnitDue", Map.of()).done("UserTask_OfferCheck", "checkAnswer", "DECLINED").end()).isEqualTo("End_Noticed");
        assertThat(Walk.after("warranty-notice.UnitDue", Map.of()).done("UserTask_OfferCheck", "checkAnswer", "BOOKED").done("UserTask_Check").end())
                .isEqualTo("End_Noticed");
        assertThat(Walk.after("warranty-notice.ContractorDue", Map.of()).done("UserTask_CollectiveCheck").end()).isEqualTo("End_Claimed");
        Walk inspected = Walk.after("periodic-inspection.Due", Map.of("openRectifications", Map.of("rectifying", 1))).done("UserTask_Plan");
        assertThat(inspected.done("UserTask_Inspect").open()).isEmpty();
        assertThat(inspected.tell("quality.AllRectified").done("UserTask_Report").end()).isEqualTo("End_Reported");
    }

    private static Walk untilTheGate(String gate) {
        Walk walk = Walk.into("sales-checkpoint", Map.of("checkpoint", "OPENING", "plannedOn", "openingOn")).answers("evaluateOpeningGate", "openingGate", gate);
        return signedOff(walk.done("UserTask_CheckRisks").done("UserTask_ClearSample")).done("UserTask_Disclose");
    }

    private static Walk signedOff(Walk walk) {
        walk.done("UserTask_Draft");
        for (String dept : List.of("Sales", "Design", "Engineering", "Property", "Cs", "Legal")) {
            walk.done("UserTask_Sign" + dept, dept.toLowerCase() + "Agrees", true);
        }
        return walk.done("UserTask_Approve", "approved", true);
    }

    private static Walk subscribed() {
        return Walk.after("s5-secure-signing.Opened", Map.of());
    }

    private static Walk promised() {
        return Walk.after("promise-tracking.Due", Map.of(), Map.of("dept", "engineering"));
    }

    private static Walk checked(int sold, boolean affects) {
        Walk walk = Walk.into("change-review", new HashMap<>(Map.of("soldUnits", sold)));
        for (String what : List.of("Sales", "Contract", "Sample", "Drawing")) {
            walk.done("UserTask_Check" + what, "affects", affects);
        }
        return walk;
    }

    private static Walk onSale() {
        Walk walk = Walk.into("s4-splendid-experiencing", Map.of()).answers("evaluateOpeningGate", "openingGate", "PASS").done("UserTask_PlanOpenings");
        for (String checkpoint : List.of("SalesOffice", "DemoArea", "SampleUnit", "Opening")) {
            walk.ring("Timer_" + checkpoint).done("UserTask_CheckRisks");
            if (walk.open().contains("UserTask_ClearSample")) {
                walk.done("UserTask_ClearSample");
            }
            signedOff(walk).done("UserTask_Disclose").ring("Timer_GateDue");
        }
        return walk.ring("Timer_OpeningDay");
    }
}
