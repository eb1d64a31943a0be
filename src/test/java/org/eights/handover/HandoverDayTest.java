package org.eights.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eights.casefile.CaseNumber;
import org.eights.estate.Contract;
import org.eights.estate.ContractState;
import org.eights.estate.Estate;
import org.eights.estate.UnitId;
import org.eights.estate.UnitState;
import org.eights.handover.DayRoom.Day;
import org.eights.support.RoomTest;
import org.eights.wording.Problem;
import org.eights.wording.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** From the inspection to the keys: what may be done, and what is kept. */
@RoomTest
@Import(DayRoom.class)
class HandoverDayTest {

    private static final UnitId HOME = new UnitId("DAY:1-101");

    @Autowired Day day;
    @Autowired MeterReadings meters;
    @Autowired Places places;
    @Autowired HandOverHome handOver;
    @Autowired BlockingDefects blocking;
    @Autowired CountFirstSuccess success;
    @Autowired ClassifyHouseholds classify;
    @Autowired Estate estate;
    @Autowired HandoverRoom.HeardCalls heard;

    private CaseNumber batch;

    @BeforeEach
    void aBatch() {
        batch = day.batch(3);
        heard.told.clear();
    }

    private static Map<String, Object> items(String... failing) {
        Map<String, Object> items = new HashMap<>();
        List.of("doorsWindows", "protection", "hollow", "leak", "dimensions", "utilities", "equipment", "publicPart")
                .forEach(item -> items.put(item, "pass"));
        List.of(failing).forEach(item -> items.put(item, "fail"));
        return items;
    }

    private List<String> refusedFields(String process, String element, CaseNumber number, Map<String, Object> values) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> day.complete(process, element, number, values));
        assertThat(refusal).as(element + " was taken").isNotNull();
        return refusal.problems().stream().map(Problem::field).toList();
    }

    @Test
    void whatFailsHasADefectAndWhatHasADefectFails() {
        CaseNumber it = day.acceptance(batch, "1-101");
        assertThat(refusedFields("unit-acceptance", "UserTask_FirstInspection", it, items("leak", "hollow"))).containsExactly("hollow", "leak");
        day.row(it, "UserTask_FirstInspection", "acceptanceDefects", Map.of("item", "leak", "level", "BLOCKING", "location", "主卫"));
        assertThat(refusedFields("unit-acceptance", "UserTask_FirstInspection", it, items())).containsExactly("leak");
        day.complete("unit-acceptance", "UserTask_FirstInspection", it, items("leak"));
        day.complete("unit-acceptance", "UserTask_Reinspection", it, items());
    }

    @Test
    void aMeterNeverRunsBackwards() {
        CaseNumber it = day.acceptance(batch, "1-101");
        Map<String, Object> first = items();
        first.putAll(Map.of("water", 1.2, "electric", 10, "gas", 0));
        day.complete("unit-acceptance", "UserTask_FirstInspection", it, first);
        assertThat(meters.last(HOME)).containsOnlyKeys(Meter.values()).hasEntrySatisfying(Meter.WATER, w -> assertThat(w).isEqualByComparingTo("1.2"));
        Map<String, Object> second = items();
        second.putAll(Map.of("water", 1.1, "electric", 10, "gas", 0.5));
        assertThat(refusedFields("unit-acceptance", "UserTask_Reinspection", it, second)).containsExactly("water");
        second.put("water", 1.2);
        day.complete("unit-acceptance", "UserTask_Reinspection", it, second);
        assertThat(meters.last(HOME)).hasEntrySatisfying(Meter.GAS, g -> assertThat(g).isEqualByComparingTo("0.5"));
    }

    @Test
    void aHomeWithABlockingDefectIsNotTakenOver() {
        CaseNumber it = day.household(batch, "1-101");
        day.row(it, "UserTask_Inspect", "handoverDefects", Map.of("item", "leak", "level", "BLOCKING"));
        assertThat(refusedFields("household-handover", "UserTask_Inspect", it, Map.of("ownerDecision", "ACCEPT"))).containsExactly("ownerDecision");
        assertThat(refusedFields("household-handover", "UserTask_Inspect", it, Map.of("ownerDecision", "REFUSE_NO_CAUSE"))).containsExactly("ownerDecision");
        day.complete("household-handover", "UserTask_Inspect", it, Map.of("ownerDecision", "FIX_TODAY"));
        CaseNumber fix = day.found(it, "handoverDefects", "红", false, "1-101");
        assertThat(refusedFields("household-handover", "UserTask_Inspect", it, Map.of("ownerDecision", "ACCEPT"))).as("not fixed yet").hasSize(1);
        day.close(fix, it, "FIXED");
        day.sealRows(it);
        day.complete("household-handover", "UserTask_Inspect", it, Map.of("ownerDecision", "ACCEPT"));
    }

    @Test
    void nobodySignsWithoutIdentityPapersAndReadings() {
        CaseNumber it = day.household(batch, "1-101");
        Map<String, Object> signing = new HashMap<>(Map.of("keys", 6, "docsGiven", true, "water", 2, "electric", 5, "gas", 0));
        assertThatThrownBy(() -> day.complete("household-handover", "UserTask_Sign", it, signing)).hasMessageContaining("identity");
        day.say(it, "UserTask_CheckIn", Map.of("idOk", true));
        signing.put("docsGiven", false);
        assertThat(refusedFields("household-handover", "UserTask_Sign", it, signing)).containsExactly("docsGiven");
        signing.put("docsGiven", true);
        day.complete("household-handover", "UserTask_Sign", it, signing);
        assertThat(meters.last(HOME)).hasSize(3);
    }

    @Test
    void theKeysMakeTheHomeItsOwners() {
        CaseNumber it = day.household(batch, "1-101");
        day.arrive(it);
        assertThat(handOver.handOver(it, "ServiceTask_HandOver")).isEqualTo("FIRST");
        assertThat(estate.unit(HOME).state()).isEqualTo(UnitState.HANDED);
        assertThat(estate.unit(HOME).handedOverOn()).isEqualTo("2026-01-05");
        assertThat(estate.contractsOf(HOME)).extracting(Contract::state).containsExactly(ContractState.HANDED);
        assertThat(day.place(batch, "1-101").signedOnArrival()).isEqualTo(1);
        assertThatThrownBy(() -> handOver.handOver(it, "ServiceTask_HandOver")).isInstanceOf(Refusal.class).hasMessageContaining("already");
        day.importedAgain(3);
        assertThat(estate.contractsOf(HOME)).as("an old document takes nothing back").extracting(Contract::state).containsExactly(ContractState.HANDED);
    }

    @Test
    void whoSignsAtTheSecondAppearanceIsNoFirstSuccess() {
        CaseNumber second = day.household(batch, "1-101");
        day.arrive(second);
        day.arrive(second);
        assertThat(handOver.handOver(second, "ServiceTask_HandOver")).isEqualTo("SECOND");
        CaseNumber first = day.household(batch, "1-102");
        day.arrive(first);
        handOver.handOver(first, "ServiceTask_HandOver");
        day.household(batch, "1-103");
        assertThat(success.of(batch)).isEqualTo(new FirstSuccess(2, 1));
        success.count(batch, "ServiceTask_CountFirstSuccess");
        assertThat(refusedFields("s7-satisfying-obtaining", "UserTask_Review", batch, Map.of("firstSuccess", 50.01))).containsExactly("firstSuccess");
        day.complete("s7-satisfying-obtaining", "UserTask_Review", batch, Map.of("firstSuccess", 50));
    }

    @Test
    void fiveHundredElevenOfFiveHundredTwentyAreNinetyEightPointTwoSeven() {
        assertThat(new FirstSuccess(520, 511).percent()).isEqualByComparingTo("98.27");
        assertThat(new FirstSuccess(0, 0).percent()).isNull();
    }

    @Test
    void aHouseholdWaitsForTheLastBlockingDefectOfItsHome() {
        CaseNumber acceptance = day.acceptance(batch, "1-101");
        CaseNumber one = day.found(acceptance, "acceptanceDefects", "红", false, "1-101");
        CaseNumber two = day.found(acceptance, "acceptanceDefects", "红", false, "1-101");
        day.found(acceptance, "acceptanceDefects", "绿", false, "1-101");
        CaseNumber it = day.household(batch, "1-101");
        assertThat(blocking.count(it)).isEqualTo(2);
        day.close(one, acceptance, "FIXED");
        assertThat(heard.told).isEmpty();
        day.close(two, acceptance, "PLAN");
        assertThat(blocking.count(it)).as("planned for, not inspected again").isEqualTo(1);
        assertThat(heard.told).isEmpty();
        day.closed(acceptance, "ACCEPTED");
        assertThat(blocking.count(it)).isZero();
        assertThat(heard.told).containsExactly(it + " household.DefectsCleared");
    }

    @Test
    void theAcceptanceBeginsWithFivePartiesAndEndsWithAllPlaces() {
        Map<String, Object> parties = new HashMap<>(Map.of("csPresent", true, "engineeringPresent", true, "propertyPresent", true, "contractorPresent", true));
        assertThat(refusedFields("household-acceptance", "UserTask_AgreeStandard", batch, parties)).containsExactly("supervisionPresent");
        parties.put("supervisionPresent", true);
        parties.put("publicParts", " 大堂 \n\n电梯\n大堂");
        day.complete("household-acceptance", "UserTask_AgreeStandard", batch, parties);
        assertThat(places.of(batch)).filteredOn(place -> place.kind() == PlaceKind.PUBLIC).extracting(Place::label).containsExactly("大堂", "电梯");
        assertThat(refusedFields("household-acceptance", "UserTask_CloseAcceptance", batch, Map.of())).containsExactly("openReason");
        day.complete("household-acceptance", "UserTask_CloseAcceptance", batch, Map.of("openReason", "外墙未完"));
        day.place(batch, "1-101");
    }

    @Test
    void newDaysLieAheadAndOnlyARedRiskIsOverridden() {
        assertThat(refusedFields("handover-gate", "UserTask_DecidePostponement", batch,
                Map.of("postponement", "POSTPONE", "newHandoverOn", "2026-01-01", "newEndsOn", "2026-01-02"))).contains("newHandoverOn");
        assertThat(refusedFields("handover-changes", "StartEvent_DateMoved", batch, Map.of("newHandoverOn", "2026-03-02", "newEndsOn", "2026-03-01")))
                .containsExactly("newEndsOn");
        assertThat(refusedFields("handover-gate", "UserTask_DecidePostponement", batch, Map.of("postponement", "OVERRIDE"))).containsExactly("postponement");
        day.complete("handover-gate", "UserTask_DecidePostponement", batch, Map.of("postponement", "RECHECK"));
    }

    @Test
    void householdsAreClassifiedByWhatIsKnownOfThem() {
        day.sell("1-102", "P2");
        day.complaint("1-102", Map.of("lawsuit", true));
        day.sell("1-103", "P3");
        day.complaint("1-103", Map.of());
        day.sell("1-104", "P4");
        day.sell("1-201", "P4");
        day.sell("1-202", "P5");
        CaseNumber old = day.complaint("1-202", Map.of());
        day.closed(old, "CLOSED_SATISFIED");
        CaseNumber acceptance = day.acceptance(batch, "1-203");
        day.sell("1-203", "P6");
        for (int i = 0; i < 3; i++) {
            day.found(acceptance, "acceptanceDefects", "红", false, "1-203");
        }

        assertThat(classify.classify(batch)).isEqualTo(7);

        assertThat(List.of("1-101", "1-102", "1-103", "1-104", "1-201", "1-202", "1-203")).extracting(unit -> day.place(batch, unit).customerClass())
                .containsExactly("E", "A", "B", "D", "D", "C", "B");
        assertThat(day.place(batch, "1-204").customerClass()).as("nobody bought it").isNull();
        assertThat(day.place(batch, "1-101")).satisfies(place -> {
            assertThat(place.careTag()).isEqualTo("老人");
            assertThat(place.strategy()).isNotBlank();
        });
    }

    @Test
    void peoplesWordOnAHouseholdGoesBeforeTheTables() {
        classify.classify(batch);
        day.row(batch, "UserTask_ReviewClasses", "householdClasses", Map.of("unitId", "2-101", "customerClass", "A", "reason", "别的批次"));
        assertThat(refusedFields("handover-preparation", "UserTask_ReviewClasses", batch, Map.of())).containsExactly("householdClasses");
    }

    @Test
    void theClassThatPeopleGaveIsTheHouseholds() {
        classify.classify(batch);
        day.row(batch, "UserTask_ReviewClasses", "householdClasses", Map.of("unitId", "1-101", "customerClass", "A", "reason", "群主", "ambassador", "heqing"));
        day.complete("handover-preparation", "UserTask_ReviewClasses", batch, Map.of());
        assertThat(day.place(batch, "1-101")).satisfies(place -> {
            assertThat(place.customerClass()).isEqualTo("A");
            assertThat(place.ambassador()).isEqualTo("heqing");
        });
    }
}
