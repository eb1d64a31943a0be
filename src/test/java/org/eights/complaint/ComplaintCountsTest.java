package org.eights.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.complaint.ComplaintRoom.Complaining;
import org.eights.complaint.ComplaintRoom.HeardCalls;
import org.eights.complaint.ComplaintRoom.Time;
import org.eights.support.RoomTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What is counted of a complaint's past and of its neighbours (P09, D01, D04). */
@RoomTest
@Import(ComplaintRoom.class)
class ComplaintCountsTest {

    @Autowired Complaining people;
    @Autowired Time time;
    @Autowired HotspotWatch hotspots;
    @Autowired NoteChase chases;
    @Autowired CaseFiles files;
    @Autowired HeardCalls calls;
    @Autowired GradeComplaint grade;

    @BeforeEach
    void anEstate() {
        people.theSampleEstateAndItsStaff();
    }

    // ---- how often it came back ----

    @Test
    void aComplaintOfTheSameUnitAndCategoryThatWasClosedWithinAYearIsARepetition() {
        people.closed(people.registered("2-1502", "REPAIR"), "CLOSED_SATISFIED");
        people.closed(people.registered("2-1502", "REPAIR"), "CLOSED_UNREACHABLE");
        people.closed(people.registered("2-1502", "SALES"), "CLOSED_SATISFIED");
        people.closed(people.registered("2-1501", "REPAIR"), "CLOSED_SATISFIED");
        people.closed(people.registered("2-1502", "REPAIR"), "WITHDRAWN");

        assertThat(people.fact(people.registered("2-1502", "REPAIR"), "repeatCount")).isEqualTo(2);
        assertThat(people.fact(people.registered("2-1501", "SALES"), "repeatCount")).isEqualTo(0);
    }

    @Test
    void aRepetitionIsForgottenAfter365Days() {
        time.set("2024-06-16T10:00");
        people.closed(people.registered("2-1502", "REPAIR"), "CLOSED_SATISFIED");

        time.set("2025-06-16T10:00");
        CaseNumber inTime = people.registered("2-1502", "REPAIR");
        assertThat(people.fact(inTime, "repeatCount")).isEqualTo(1);
        people.closed(inTime, "WITHDRAWN");
        time.set("2025-06-16T10:01");
        assertThat(people.fact(people.registered("2-1502", "REPAIR"), "repeatCount")).isEqualTo(0);
    }

    // ---- where complaints gather ----

    @Test
    void threeInABuildingWithinThirtyDaysAreAHotspotThatIsToldOnce() {
        assertThat(looks("2-601", "2-602", "2-603", "2-604")).containsExactly("NONE", "NONE", "BUILDING", "NONE");
        assertThat(hotspots.look(people.registered("2-605", "SALES"))).isEqualTo("NONE");
    }

    @Test
    void fiveInAProjectWithinThirtyDaysAreAHotspotOfTheProject() {
        assertThat(looks("1-301", "1-302", "2-601", "2-602", "3-801", "3-803")).containsExactly("NONE", "NONE", "NONE", "NONE", "PROJECT", "NONE");
    }

    @Test
    void aHotspotOfABuildingMayGrowIntoOneOfTheProject() {
        assertThat(looks("1-301", "1-302", "1-303", "2-601", "3-801")).containsExactly("NONE", "NONE", "BUILDING", "NONE", "PROJECT");
    }

    @Test
    void whatIsOlderThanThirtyDaysOrJoinedAnotherDoesNotGather() {
        people.registered("2-601", "QUALITY");
        time.set("2025-07-16T10:01");
        people.registered("2-602", "QUALITY");
        people.registered("2-602", "QUALITY");
        CaseNumber second = people.registered("2-603", "QUALITY");
        assertThat(people.fact(second, "buildingCount30")).isEqualTo(2);
        assertThat(people.fact(second, "projectCount30")).isEqualTo(2);
        assertThat(hotspots.look(second)).isEqualTo("NONE");
    }

    @Test
    void thirtyDaysLaterAHotspotIsNewsAgain() {
        assertThat(looks("2-601", "2-602", "2-603")).endsWith("BUILDING");
        time.set("2025-07-16T10:01");
        assertThat(looks("2-604", "2-605", "2-606")).containsExactly("NONE", "NONE", "BUILDING");
    }

    @Test
    void aHotspotMakesItsComplaintAbnormal() {
        CaseNumber first = people.registered("2-601", "QUALITY");
        people.registered("2-602", "QUALITY");
        CaseNumber third = people.registered("2-603", "QUALITY");
        hotspots.look(third);
        assertThat(people.fact(third, "abnormal")).isEqualTo(true);
        assertThat(people.fact(first, "abnormal")).isEqualTo(false);
    }

    // ---- calls that nobody answered ----

    @Test
    void twoCallsOnOneDayCountOnce() {
        CaseNumber number = people.registered("2-1502", "REPAIR");
        people.step(number, ComplaintModel.TRACK, Map.of("evidence", "照片"));
        notReached(number, "2025-07-02T09:00", "2025-07-02T17:00");
        assertThat(people.fact(number, "callDays")).isEqualTo(1);
        notReached(number, "2025-07-03T09:00", "2025-07-04T09:00");
        assertThat(people.fact(number, "callDays")).isEqualTo(3);
    }

    @Test
    void aDayIsADayInChina() {
        CaseNumber number = people.registered("2-1502", "REPAIR");
        notReached(number, "2025-07-02T07:30", "2025-07-02T08:30");
        assertThat(people.fact(number, "callDays")).isEqualTo(1);
        notReached(number, "2025-07-02T23:59", "2025-07-03T00:01");
        assertThat(people.fact(number, "callDays")).isEqualTo(2);
    }

    @Test
    void callsBeforeTheSolutionWasCarriedOutAnewDoNotCount() {
        CaseNumber number = people.registered("2-1502", "REPAIR");
        people.step(number, ComplaintModel.TRACK, Map.of());
        notReached(number, "2025-07-02T09:00", "2025-07-03T09:00");
        people.step(number, ComplaintModel.TRACK, Map.of());
        assertThat(people.fact(number, "callDays")).isEqualTo(0);
        notReached(number, "2025-07-03T10:00");
        assertThat(people.fact(number, "callDays")).isEqualTo(1);
    }

    @Test
    void aCallThatWasAnsweredIsNoMissedCall() {
        CaseNumber number = people.registered("2-1502", "REPAIR");
        people.step(number, ComplaintModel.CALL_BACK, Map.of("reached", true, "score", 4));
        people.step(number, ComplaintModel.CALL_BACK, Map.of("score", 4));
        assertThat(people.fact(number, "callDays")).isEqualTo(0);
    }

    // ---- chased, refused, sent back, reopened ----

    @Test
    void everyChaseAndEveryMergedComplaintIsCountedAndTheThirdIsOutOfTheOrdinary() {
        CaseNumber number = people.registered("2-1502", "REPAIR");
        for (int i = 0; i < 2; i++) {
            people.message(number, ComplaintModel.CHASED, Map.of("channel", "400"));
            chases.chased(number);
        }
        assertThat(people.fact(number, "chaseCount")).isEqualTo(2);
        assertThat(people.fact(number, "abnormal")).isEqualTo(false);
        people.registered("2-1502", "REPAIR");
        assertThat(people.fact(number, "chaseCount")).isEqualTo(3);
        assertThat(people.fact(number, "abnormal")).isEqualTo(true);
    }

    @Test
    void refusalsAndWrongDepartmentsCountSinceTheReopeningOnly() {
        CaseNumber number = people.registered("2-1502", "REPAIR");
        people.step(number, ComplaintModel.AGREE, Map.of("accepted", "拒绝"));
        people.step(number, ComplaintModel.AGREE, Map.of("accepted", "部分接受"));
        people.step(number, ComplaintModel.INVESTIGATE, Map.of("wrongDept", true));
        people.step(number, ComplaintModel.INVESTIGATE, Map.of("wrongDept", false));
        assertThat(people.fact(number, "rejectCount")).isEqualTo(1);
        assertThat(people.fact(number, "wrongDeptCount")).isEqualTo(1);

        people.closed(number, "CLOSED_SATISFIED");
        time.set("2025-06-20T10:00");
        people.message(number, ComplaintModel.REOPENED, Map.of("reason", "还是漏"));
        files.reopen(number);
        assertThat(people.fact(number, "rejectCount")).isEqualTo(0);
        assertThat(people.fact(number, "wrongDeptCount")).isEqualTo(0);
        assertThat(people.fact(number, "reopenCount")).isEqualTo(1);
    }

    @Test
    void aLowScoreCountsAsAReopening() {
        CaseNumber number = people.registered("2-1502", "REPAIR");
        people.step(number, ComplaintModel.CALL_BACK, Map.of("score", 2));
        people.step(number, ComplaintModel.CALL_BACK, Map.of("score", 3));
        assertThat(people.fact(number, "reopenCount")).isEqualTo(1);
        assertThat(people.fact(number, "abnormal")).isEqualTo(true);
    }

    // ---- what is studied of a closed one ----

    @Test
    void aComplaintThatIsNotGraveIsNotStudied() {
        CaseNumber number = people.registered("2-1502", "DESIGN");
        people.closed(number, "CLOSED_SATISFIED");
        assertThat(calls.studies).doesNotContain(number);
    }

    @Test
    void aComplaintAboutAPersonIsLedByTheirSuperiorsPost() {
        assertThat(leads("wangqiang")).isEqualTo("csManager");
        assertThat(leads("zhaolan")).isEqualTo("vpService");
        assertThat(leads("suntao")).isEqualTo("gm");
        assertThat(leads("xuting")).isEqualTo("marketingSales");
        assertThat(leads("zhouguojian")).isEqualTo("csSupervisor");
    }

    private Object leads(String person) {
        CaseNumber number = people.registered("3-801", "SERVICE", Map.of("complainedAbout", person));
        people.closed(number, "WITHDRAWN");
        return grade.grade(number).get("leadDept");
    }

    private List<String> looks(String... units) {
        return List.of(units).stream().map(unit -> hotspots.look(people.registered(unit, "QUALITY"))).toList();
    }

    private void notReached(CaseNumber number, String... times) {
        for (String at : times) {
            time.set(at);
            people.step(number, ComplaintModel.CALL_BACK, Map.of("reached", false));
        }
    }
}
