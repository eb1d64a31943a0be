package org.eights.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every end of a household handover (P11), and the ways back on the way there. */
class HouseholdPathsTest {

    @Test
    void whoAcceptsAtOnceHasTakenOverAtTheFirstAppearance() {
        Walk walk = invited("FIRST").done("UserTask_Book").ring("Timer_DayBefore");
        inspected(walk, "ACCEPT").done("UserTask_Sign").done("UserTask_Gift").done("UserTask_CallBack");
        assertThat(walk.end()).isEqualTo("End_TakenOverFirst");
    }

    @Test
    void whatIsFixedTheSameDayIsInspectedAgain() {
        Walk walk = checkedIn("SECOND");
        inspected(walk, "FIX_TODAY").done("UserTask_FixToday").done("UserTask_Inspect", "ownerDecision", "ACCEPT");
        walk.done("UserTask_Sign").done("UserTask_Gift").done("UserTask_CallBack");
        assertThat(walk.end()).isEqualTo("End_TakenOverSecond");
    }

    @Test
    void aRefusalWithCauseEndsWhereNoOtherDayIsFound() {
        Walk walk = inspected(checkedIn("FIRST"), "REFUSE_CAUSE").done("UserTask_Rearrange", "next", "TERMINATE");
        assertThat(walk.end()).isEqualTo("End_RefusedCause");
    }

    @Test
    void aRefusalWithCauseGoesOnWithAnotherAppointment() {
        Walk walk = inspected(checkedIn("FIRST"), "REFUSE_CAUSE").done("UserTask_Rearrange", "next", "REBOOK");
        assertThat(walk.open()).containsExactly("UserTask_Book");
    }

    @Test
    void aRefusalWithoutCauseEndsWithALetterAfterThirtyDays() {
        Walk walk = inspected(checkedIn("FIRST"), "REFUSE_NO_CAUSE").done("UserTask_Talk", "agrees", false);
        assertThat(walk.open()).isEmpty();
        walk.ring("Timer_ThirtyDays").done("UserTask_LegalLetter");
        assertThat(walk.end()).isEqualTo("End_RefusedNoCause");
    }

    @Test
    void whoIsTalkedRoundComesAgain() {
        Walk walk = inspected(checkedIn("FIRST"), "REFUSE_NO_CAUSE").done("UserTask_Talk", "agrees", true);
        assertThat(walk.open()).containsExactly("UserTask_Book");
    }

    @Test
    void aRefusalCanBeWithdrawnWithinThirtyDays() {
        Walk walk = inspected(checkedIn("FIRST"), "REFUSE_NO_CAUSE").done("UserTask_Talk", "agrees", false).tell("household.RefusalWithdrawn");
        assertThat(walk.open()).containsExactly("UserTask_Book");
    }

    @Test
    void whoNeverComesIsWrittenToAndDeemedToHaveTakenOver() {
        Walk walk = missed().done("UserTask_Contact", "afterContact", "CALL_AGAIN").done("UserTask_Contact", "afterContact", "WAIT_30");
        walk.ring("Timer_ThirtyDays").done("UserTask_LegalLetter", "verdict", "DEEMED");
        assertThat(walk.end()).isEqualTo("End_NoShow");
    }

    @Test
    void legalMaySendItBackToBeArranged() {
        Walk walk = missed().done("UserTask_Contact", "afterContact", "WAIT_30").ring("Timer_ThirtyDays");
        walk.done("UserTask_LegalLetter", "verdict", "REBOOK");
        assertThat(walk.open()).containsExactly("UserTask_Contact");
    }

    @Test
    void whoMissedTheAppointmentMayBookAgain() {
        assertThat(missed().done("UserTask_Contact", "afterContact", "BOOKED").ring("Timer_DayBefore").open()).containsExactly("UserTask_CheckIn");
        Walk waiting = missed().done("UserTask_Contact", "afterContact", "WAIT_30").tell("household.AppointmentMade");
        assertThat(waiting.ring("Timer_DayBefore").open()).containsExactly("UserTask_CheckIn");
        Walk came = missed().done("UserTask_Contact", "afterContact", "WAIT_30").answers("dates", "isBefore", false).tell("household.WalkedIn");
        assertThat(came.open()).containsExactly("UserTask_CheckIn");
    }

    @Test
    void nobodyIsInvitedBeforeTheBlockingDefectsAreCleared() {
        Walk walk = Walk.after("household-handover.Opened", Map.of("countBlocking", Map.of("blocking", 2)));
        assertThat(walk.open()).isEmpty();
        assertThat(walk.tell("household.DefectsCleared").open()).containsExactly("UserTask_Book");
    }

    @Test
    void aHouseholdOpenedByHandGoesTheSameWay() {
        Walk walk = Walk.into("household-handover", Map.of("blocking", 0));
        assertThat(walk.open()).containsExactly("UserTask_Book");
    }

    @Test
    void anOwnerBooksByMessageAndMayChangeTheAppointment() {
        Walk walk = invited("FIRST").tell("household.AppointmentMade").tell("household.AppointmentChanged").ring("Timer_DayBefore");
        assertThat(walk.open()).containsExactly("UserTask_CheckIn");
        assertThat(walk.tell("household.AppointmentChanged").open()).isEmpty();
        assertThat(walk.ring("Timer_DayBefore").open()).containsExactly("UserTask_CheckIn");
    }

    @Test
    void whoWalksInIsNotRemindedOfTomorrow() {
        Walk unbooked = invited("FIRST").answers("dates", "isBefore", false).tell("household.WalkedIn");
        assertThat(unbooked.open()).containsExactly("UserTask_CheckIn");
        Walk booked = invited("FIRST").done("UserTask_Book").answers("dates", "isBefore", false).tell("household.WalkedIn");
        assertThat(booked.open()).containsExactly("UserTask_CheckIn");
    }

    @Test
    void whoLacksPapersComesAgainAndWhoOwesTalksFirst() {
        Walk walk = invited("FIRST").done("UserTask_Book").ring("Timer_DayBefore").done("UserTask_CheckIn", "idOk", false);
        assertThat(walk.open()).containsExactly("UserTask_Book");
        walk.done("UserTask_Book").ring("Timer_DayBefore").done("UserTask_CheckIn", "idOk", true);
        walk.done("UserTask_Fees", "paid", false).done("UserTask_FeeTalk").done("UserTask_Fees", "paid", true);
        assertThat(walk.open()).containsExactly("UserTask_Escort");
    }

    private static Walk invited(String takenOver) {
        return Walk.after("household-handover.Opened", Map.of("countBlocking", Map.of("blocking", 0), "handOverUnit", Map.of("takenOver", takenOver)));
    }

    private static Walk checkedIn(String takenOver) {
        return invited(takenOver).done("UserTask_Book").ring("Timer_DayBefore");
    }

    private static Walk missed() {
        return checkedIn("SECOND").ring("Timer_NoShow");
    }

    private static Walk inspected(Walk walk, String decision) {
        return walk.done("UserTask_CheckIn", "idOk", true).done("UserTask_Fees", "paid", true).done("UserTask_Escort")
                .done("UserTask_Inspect", "ownerDecision", decision);
    }
}
