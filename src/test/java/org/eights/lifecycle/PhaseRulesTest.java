package org.eights.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.CaseNumbers;
import org.eights.casefile.CaseRows;
import org.eights.casefile.CaseSubject;
import org.eights.casefile.CaseWords;
import org.eights.casefile.EntryKind;
import org.eights.casefile.NewEntry;
import org.eights.complaint.RealTables;
import org.eights.estate.AdverseFactors;
import org.eights.estate.Estate;
import org.eights.estate.FactorDue;
import org.eights.estate.FoundFactor;
import org.eights.estate.PhaseState;
import org.eights.estate.ProjectDocument;
import org.eights.estate.ProjectDocument.BuildingEntry;
import org.eights.estate.ProjectDocument.Name;
import org.eights.estate.ProjectDocument.PhaseEntry;
import org.eights.estate.ProjectId;
import org.eights.estate.SaveProject;
import org.eights.routing.LeadTimes;
import org.eights.step.StepRule;
import org.eights.support.RoomTest;
import org.eights.wording.Refusal;
import org.eights.wording.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** What the steps of a phase may say, where no form can know it, and when somebody is reminded of its factors. */
@RoomTest
@Import({PhaseRulesTest.Room.class, CaseFiles.class, CaseNumbers.class, CaseRows.class, Estate.class, SaveProject.class, AdverseFactors.class,
    VerifyRepliesRule.class, DrawingsRule.class, SiteDayRule.class, FactorDatesRule.class, SoldOutRule.class, PropertyReviewRule.class, Lifecycles.class,
    PlanLifecycle.class, LookAtPhase.class, FactorDates.class, RealTables.class, LeadTimes.class})
class PhaseRulesTest {

    private static final ProjectId PROJECT = new ProjectId("RUL");

    @Autowired CaseFiles files;
    @Autowired CaseNumbers numbers;
    @Autowired CaseRows rows;
    @Autowired SaveProject projects;
    @Autowired AdverseFactors factors;
    @Autowired PlanLifecycle plan;
    @Autowired Lifecycles lifecycles;
    @Autowired LookAtPhase look;
    @Autowired VerifyRepliesRule replies;
    @Autowired DrawingsRule drawings;
    @Autowired SiteDayRule siteDay;
    @Autowired FactorDatesRule factorDates;
    @Autowired RealTables tables;
    @Autowired SoldOutRule soldOut;
    @Autowired PropertyReviewRule property;
    @Autowired Waiting stages;
    @Autowired org.springframework.jdbc.core.simple.JdbcClient jdbc;

    private CaseNumber number;

    @TestConfiguration
    static class Room {

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2025-06-16T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
        }

        @Bean
        CaseWords words() {
            return new CaseWords("file:./processes");
        }

        @Bean
        Waiting stages() {
            return new Waiting();
        }
    }

    /** Stages that wait for what a test says. */
    static final class Waiting implements Stages {

        Set<Milestone> awaited = Set.of();
        List<String> days = List.of();
        final List<Milestone> told = new java.util.ArrayList<>();

        @Override
        public Set<Milestone> awaited(CaseNumber lifecycle) {
            return awaited;
        }

        @Override
        public void reached(CaseNumber lifecycle, Milestone milestone) {
            told.add(milestone);
        }

        @Override
        public CaseNumber openBatch(Map<String, Object> form) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Set<String> awaitedDrawings(CaseNumber lifecycle) {
            return Set.of("初设");
        }

        @Override
        public List<String> siteDaysToPlan(CaseNumber lifecycle) {
            return days;
        }
    }

    @BeforeEach
    void aPhaseOfTwoHomes() {
        Name name = new Name("规", "Rules");
        projects.save(new ProjectDocument("RUL", name, "杭州", null, null, null, null, List.of(new PhaseEntry("1", name, null, null, null, PhaseState.BUILD,
                List.of(new BuildingEntry("1", null, "1", 2, null, null, null)))), List.of(), List.of()));
        number = numbers.next("LCY", LocalDate.of(2025, 6, 16));
        files.open(number, LifecycleModel.LIFECYCLE, new CaseSubject("RUL", null, null), Map.of());
        know(Map.of("projectId", "RUL", "phase", "1", "landOn", "2025-06-01", "constructionOn", "2025-07-01", "salesOfficeOn", "2025-08-01",
                "openingOn", "2025-09-01", "handoverOn", "2026-06-01", "endsOn", "2026-06-10"));
        plan.plan(number, "zhaolan");
        stages.told.clear();
    }

    @AfterEach
    void theTablesAsTheyWere() {
        tables.asShipped();
    }

    private void know(Map<String, Object> values) {
        files.record(new NewEntry(number, EntryKind.STEP, "Step", new Words("步", "Step"), "zhaolan", values, Map.of(), Map.of()));
    }

    private void refused(StepRule rule, Map<String, Object> values, String reason) {
        assertThatThrownBy(() -> rule.check(null, files.get(number), values, "zhaolan")).isInstanceOf(Refusal.class).hasMessageContaining(reason);
    }

    private void allowed(StepRule rule, Map<String, Object> values) {
        assertThatCode(() -> rule.check(null, files.get(number), values, "zhaolan")).doesNotThrowAnyException();
    }

    @Test
    void aGradeAOpinionThatIsNotAdoptedIsNotSimplyAccepted() {
        rows.add(number, "UserTask_ReviewConcept", "opinions", new HashMap<>(Map.of("grade", "A", "opinion", "空调位外移", "adopted", "不采纳")), "zhaolan");
        refused(replies, Map.of("repliesVerdict", "ACCEPT"), "空调位外移");
        allowed(replies, Map.of("repliesVerdict", "ESCALATE"));
    }

    @Test
    void drawingsAreThoseOfTheStageThatIsReviewed() {
        assertThatThrownBy(() -> drawings.check(null, files.get(number), Map.of("designStage", "施工图"), "zhaolan")).isInstanceOf(Refusal.class)
                .extracting(no -> ((Refusal) no).problems().get(0).reason()).isEqualTo(new Words("现在评审的是初设阶段的图纸",
                        "The drawings that are reviewed now are those of the stage “Preliminary design”"));
        allowed(drawings, Map.of("designStage", "初设"));
    }

    @Test
    void aSiteDayLiesInItsWindowAndIsAnnouncedInTime() {
        stages.days = List.of("OPEN_DAY");
        refused(siteDay, Map.of("eventOn", "2025-06-20"), "2025-07-01");
        refused(siteDay, Map.of("eventOn", "2025-11-01"), "2025-12-03");
        allowed(siteDay, Map.of("eventOn", "2026-01-10"));
        stages.days = List.of("SIMULATED");
        refused(siteDay, Map.of("eventOn", "2026-01-10"), "2026-04-02");
        allowed(siteDay, Map.of("eventOn", "2026-04-10"));
        refused(siteDay, Map.of("eventOn", "2026-06-01"), "2026-06-01");
        stages.days = List.of("ANOTHER");
        allowed(siteDay, Map.of("eventOn", "2025-10-10"));
    }

    @Test
    void theTableSaysHowFarAheadASiteDayIs() {
        tables.leadTime("siteDay.invitation", 5);
        stages.days = List.of("OPEN_DAY");
        refused(siteDay, Map.of("eventOn", "2025-06-21"), "5 days before: not before 2025-06-22");
        refused(siteDay, Map.of("eventOn", "2025-12-02"), "2025-12-03");
        tables.leadTime("openDay.earliest", 200);
        allowed(siteDay, Map.of("eventOn", "2025-11-13"));
        tables.leadTime("openDay.latest", 100);
        refused(siteDay, Map.of("eventOn", "2026-03-01"), "Between 2025-11-13 and 2026-02-21");
        stages.days = List.of("SIMULATED");
        tables.leadTime("simulatedAcceptance.earliest", 70);
        tables.leadTime("simulatedAcceptance.latest", 50);
        refused(siteDay, Map.of("eventOn", "2026-04-13"), "Between 2026-03-23 and 2026-04-12");
    }

    @Test
    void theTableSaysWhenAnAdverseFactorIsDisclosedAndSolved() {
        UUID row = rows.add(number, LifecycleModel.ADVERSE_FACTORS_STEP, LifecycleModel.ADVERSE_FACTORS,
                Map.of("source", "铁路", "solveBy", "2026-05-02"), "zhaolan").value();
        allowed(factorDates, Map.of());
        factors.note(PROJECT, "1", row, new FoundFactor("噪音", "铁路", false, null, "高", "距铁路80米", "隔音窗", null, LocalDate.of(2026, 5, 2)),
                LocalDate.of(2025, 8, 18), LocalDate.of(2026, 5, 2));
        tables.leadTime("adverseFactor.disclosure", 20);
        tables.leadTime("adverseFactor.solution", 40);
        refused(factorDates, Map.of(), "to be solved 40 days before the handover, by 2026-04-22");
        plan.plan(number, "zhaolan");
        assertThat(factors.of(PROJECT, "1")).singleElement().satisfies(factor -> {
            assertThat(factor.discloseBy()).isEqualTo("2025-08-12");
            assertThat(factor.solveBy()).isEqualTo("2026-04-22");
        });
    }

    @Test
    void howOftenSomebodyIsRemindedIsSaidByWhoeverAsks() {
        factors.note(PROJECT, "1", UUID.randomUUID(), new FoundFactor("噪音", "铁路", false, null, "高", "距铁路80米", "隔音窗", null, LocalDate.of(2026, 4, 1)),
                LocalDate.of(2025, 8, 18), LocalDate.of(2026, 5, 2));
        assertThat(factors.takeDue(PROJECT, "1", LocalDate.of(2025, 8, 14), 3)).isEmpty();
        assertThat(factors.takeDue(PROJECT, "1", LocalDate.of(2025, 8, 15), 3)).hasSize(1);
        assertThat(factors.takeDue(PROJECT, "1", LocalDate.of(2025, 8, 18), 0)).hasSize(1);
        assertThat(factors.takeDue(PROJECT, "1", LocalDate.of(2025, 8, 18), 0)).as("nothing twice a day").isEmpty();
        assertThat(factors.takeDue(PROJECT, "1", LocalDate.of(2025, 8, 21), 3)).hasSize(1);
    }

    @Test
    void aPhaseIsSoldOutButForWhatTheCompanyKeeps() {
        sell("1-101");
        refused(soldOut, Map.of(), "1; say how many");
        allowed(soldOut, Map.of("unsold", 1));
    }

    @Test
    void whoeverFindsIssuesListsThem() {
        refused(property, Map.of("issuesFound", true), "List in the rows");
        allowed(property, Map.of("issuesFound", false));
        rows.add(number, "UserTask_ReviewProperty", "serviceIssues", Map.of("desc", "门禁"), "zhaolan");
        allowed(property, Map.of("issuesFound", true));
        refused(property, Map.of("issuesFound", false), "say yes");
    }

    @Test
    void aStageHearsOfAMilestoneOnceItIsReachedAndAsLongAsItWaits() {
        Lifecycle phase = lifecycles.openOf(PROJECT, "1").orElseThrow();
        stages.awaited = Set.of(Milestone.FIRST_CONTRACT_SIGNED, Milestone.LAST_UNIT_SIGNED);
        look.look(phase);
        assertThat(stages.told).isEmpty();
        sell("1-101");
        look.look(phase);
        assertThat(stages.told).containsExactly(Milestone.FIRST_CONTRACT_SIGNED);
        sell("1-102");
        look.look(phase);
        assertThat(stages.told).contains(Milestone.LAST_UNIT_SIGNED);
    }

    @Test
    void thePhaseHasOneOpenLifecycle() {
        assertThatThrownBy(() -> {
            CaseNumber other = numbers.next("LCY", LocalDate.of(2025, 6, 16));
            files.open(other, LifecycleModel.LIFECYCLE, new CaseSubject("RUL", null, null), Map.of());
            files.record(new NewEntry(other, EntryKind.STEP, "Step", new Words("步", "Step"), "zhaolan", files.get(number).values(), Map.of(), Map.of()));
            plan.plan(other, "zhaolan");
        }).isInstanceOf(Refusal.class).hasMessageContaining(number.value());
    }

    @Test
    void somebodyIsRemindedAWeekBeforeOnTheDayAndEveryWeekAfter() {
        factors.note(PROJECT, "1", UUID.randomUUID(), new FoundFactor("噪音", "铁路", false, null, "高", "距铁路80米", "隔音窗", null, LocalDate.of(2026, 4, 1)),
                LocalDate.of(2025, 8, 18), LocalDate.of(2026, 5, 2));
        assertThat(due("2025-08-10")).isEmpty();
        assertThat(due("2025-08-11")).singleElement().satisfies(one -> assertThat(one.kind()).isEqualTo(FactorDue.Kind.DISCLOSURE));
        assertThat(due("2025-08-11")).isEmpty();
        assertThat(due("2025-08-17")).isEmpty();
        assertThat(due("2025-08-18")).hasSize(1);
        assertThat(due("2025-08-19")).isEmpty();
        assertThat(due("2025-08-25")).hasSize(1);
        factors.disclose(PROJECT, "1", LocalDate.of(2025, 8, 26), number.value());
        assertThat(due("2025-09-10")).isEmpty();
        assertThat(due("2026-03-25")).singleElement().satisfies(one -> assertThat(one.kind()).isEqualTo(FactorDue.Kind.SOLUTION));
    }

    private List<FactorDue> due(String day) {
        return factors.takeDue(PROJECT, "1", LocalDate.parse(day), 7);
    }

    private void sell(String unit) {
        jdbc.sql("INSERT INTO contract (no, unit_id, state) VALUES (:unit, 'RUL:' || :unit, 'SIGNED')").param("unit", unit).update();
    }
}
