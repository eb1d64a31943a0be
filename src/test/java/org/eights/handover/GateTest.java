package org.eights.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.eights.casefile.CaseNumber;
import org.eights.estate.AdverseFactors;
import org.eights.estate.FoundFactor;
import org.eights.estate.ProjectId;
import org.eights.handover.DayRoom.Day;
import org.eights.handover.EvaluateGate.Gate;
import org.eights.support.RoomTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What is open thirty days before, and whether one may go on (D07). */
@RoomTest
@Import(DayRoom.class)
class GateTest {

    private static final String STEP = "ServiceTask_EvaluateGate";

    @Autowired Day day;
    @Autowired EvaluateGate gate;
    @Autowired AcceptanceRates rates;
    @Autowired AdverseFactors factors;
    @Autowired HandoverRoom.HeardCalls heard;

    private CaseNumber batch;

    @BeforeEach
    void fiftyHomesInspectedTwiceAndAllGood() {
        batch = day.batch(13);
        heard.told.clear();
        for (int i = 0; i < 50; i++) {
            String unit = "1-%d%02d".formatted(i / 4 + 1, i % 4 + 1);
            CaseNumber acceptance = day.acceptance(batch, unit);
            day.inspected(acceptance, i != 0);
            day.inspected(acceptance, true);
        }
    }

    private Gate now() {
        return gate.evaluate(batch, STEP);
    }

    @Test
    void itIsOpenWhereEverythingIsCleared() {
        assertThat(now()).isEqualTo(new Gate("PASS", false));
        assertThat(day.file(batch).facts()).containsEntry("gate", "PASS");
        assertThat(rates.of(batch)).satisfies(rate -> {
            assertThat(rate.firstPassRate()).isEqualByComparingTo("98.00");
            assertThat(rate.rePassRate()).isEqualByComparingTo("100");
        });
    }

    @Test
    void anOpenRedRiskClosesItUntilItIsPutRightAndAPlanDoesNotHelp() {
        CaseNumber red = day.found(batch, "risks", "红", false, null);
        assertThat(now()).isEqualTo(new Gate("BLOCK", true));
        day.close(red, batch, "PLAN");
        assertThat(now()).isEqualTo(new Gate("BLOCK", true));
        CaseNumber other = day.found(batch, "risks", "红", false, null);
        assertThat(now().result()).isEqualTo("BLOCK");
        assertThat(day.file(batch).values()).containsEntry("openRed", 2).containsEntry("gateReason", "有红色风险未关闭");
        day.close(other, batch, "WAIVED");
        assertThat(now()).as("a waiver clears no red risk").isEqualTo(new Gate("BLOCK", true));
        assertThat(heard.told).containsExactly(batch + " handover.RiskClosed", batch + " handover.RiskClosed");
    }

    @Test
    void aYellowRiskNeedsAPlan() {
        CaseNumber yellow = day.found(batch, "risks", "黄", false, null);
        assertThat(now()).isEqualTo(new Gate("BLOCK", false));
        day.close(yellow, batch, "PLAN");
        assertThat(now()).isEqualTo(new Gate("PASS_COND", false));
        assertThat(day.file(batch).values()).containsEntry("plannedYellow", 1).containsEntry("openYellow", 0);
    }

    @Test
    void anAdverseFactorNeedsASolutionOrAPlanHoweverSmall() {
        CaseNumber factor = day.found(batch, "risks", "绿", true, null);
        assertThat(now()).isEqualTo(new Gate("BLOCK", false));
        day.close(factor, batch, "FIXED");
        assertThat(now().result()).isEqualTo("PASS");
    }

    @Test
    void whatSpeaksAgainstTheSiteKeepsItShutUntilItIsSolvedOrPlannedFor() {
        ProjectId project = new ProjectId(DayRoom.Day.PROJECT);
        for (String source : java.util.List.of("变电站", "垃圾站")) {
            factors.note(project, "1", java.util.UUID.randomUUID(), new FoundFactor("辐射", source, false, 120, "高", "距变电站120米", "绿化隔离", null,
                    LocalDate.of(2026, 3, 1)), LocalDate.of(2025, 6, 1), LocalDate.of(2026, 5, 2));
        }
        assertThat(now()).isEqualTo(new Gate("BLOCK", false));
        assertThat(day.file(batch).values()).containsEntry("unsolvedFactors", 2)
                .hasEntrySatisfying("gateReason", reason -> assertThat(reason.toString()).contains("1 变电站(辐射); 2 垃圾站(辐射)"))
                .hasEntrySatisfying("gateReasonEn", reason -> assertThat(reason.toString()).contains("1 变电站"));
        factors.solve(factors.meant(project, "1", "变电站"), LocalDate.of(2026, 2, 1), "验收单");
        assertThat(now().result()).isEqualTo("BLOCK");
        factors.plan(factors.meant(project, "1", "2"), "交付前清运,设告示", "预案");
        assertThat(now().result()).isEqualTo("PASS");
    }

    @Test
    void whatFailsAReinspectionLowersTheRateUntilTheHandoverIsPostponed() {
        CaseNumber one = day.acceptance(batch, "1-1303");
        day.inspected(one, false);
        day.inspected(one, false);
        assertThat(now().result()).as("50 of 51").isEqualTo("PASS");
        day.inspected(one, true);
        CaseNumber two = day.acceptance(batch, "1-1304");
        day.inspected(two, false);
        day.inspected(two, false);
        assertThat(now()).as("51 of 53").isEqualTo(new Gate("BLOCK", false));
        assertThat(day.file(batch).values()).hasEntrySatisfying("rePassRate", rate -> assertThat(rate.toString()).isEqualTo("96.23"));
        day.inspected(two, true);
        assertThat(now()).as("52 of 54").isEqualTo(new Gate("BLOCK", false));
        day.say(batch, "UserTask_DecidePostponement", Map.of("postponement", "POSTPONE"));
        assertThat(now().result()).as("all 52 are good now").isEqualTo("PASS");
    }

    @Test
    void theGeneralManagersWordHoldsUntilHePostpones() {
        day.found(batch, "risks", "红", false, null);
        assertThat(now().overridable()).isTrue();
        day.say(batch, "UserTask_Override", Map.of("reason", "登记必到"));
        assertThat(now()).isEqualTo(new Gate("PASS_COND", false));
        day.say(batch, "UserTask_DecidePostponement", Map.of("postponement", "RECHECK"));
        assertThat(now().result()).isEqualTo("PASS_COND");
        day.say(batch, "UserTask_DecidePostponement", Map.of("postponement", "POSTPONE"));
        assertThat(now()).isEqualTo(new Gate("BLOCK", true));
        day.say(batch, "UserTask_DecidePostponement", Map.of("postponement", "OVERRIDE"));
        assertThat(now().result()).isEqualTo("PASS_COND");
    }

    @Test
    void hisWordDoesNotHelpAgainstAYellowRiskWithoutAPlan() {
        day.found(batch, "risks", "黄", false, null);
        day.say(batch, "UserTask_Override", Map.of("reason", "放行"));
        assertThat(now()).isEqualTo(new Gate("BLOCK", false));
    }

    @Test
    void aLookThatFindsNothingNewIsNotWrittenDown() {
        now();
        long before = day.file(batch).values().size();
        int entries = day.entries(batch);
        now();
        now();
        assertThat(day.entries(batch)).isEqualTo(entries);
        assertThat(day.file(batch).values()).hasSize((int) before);
    }
}
