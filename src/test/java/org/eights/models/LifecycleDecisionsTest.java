package org.eights.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The gate of a design (D05), the rounds of pre-acceptance (R18), table 1 (G5) and the limits of the first three stages. */
class LifecycleDecisionsTest {

    private static final Path TABLE_ONE = Path.of("processes/lifecycle/design-review-rows.csv");
    private static final Pattern CELLS = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

    private final Table gate = Table.of("lifecycle/design-gate");
    private final Table rounds = Table.of("lifecycle/building-rounds");
    private final Table limits = Table.of("rules/service-limits");

    @ParameterizedTest
    @CsvSource({"0, 0, 0, PASS", "1, 0, 0, BLOCK", "0, 1, 0, BLOCK", "0, 0, 1, ESCALATE", "1, 0, 3, BLOCK", "0, 2, 3, BLOCK", "4, 2, 3, BLOCK"})
    void theGateOfADesign(int forbidden, int unexplained, int rejected, String answer) {
        assertThat(gate.ask("forbiddenOpen", forbidden, "importantUnexplained", unexplained, "importantRejected", rejected))
                .containsEntry("designGate", answer);
    }

    @Test
    void theGateSaysWhyInBothLanguages() {
        assertThat(gate.ask("forbiddenOpen", 1)).containsEntry("designGateReason", "有“禁止”项未采纳")
                .containsEntry("designGateReasonEn", "A forbidden design is still there");
        assertThat(gate.ask("importantRejected", 1)).containsEntry("designGateReason", "有“重要”项不采纳,已说明理由");
        assertThat(gate.ask()).containsEntry("designGate", "PASS");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"-, SAMPLE_SECTION, 2025-07-06", "SAMPLE_SECTION, STRUCTURE, 2026-02-04", "STRUCTURE, MASONRY, 2026-07-25",
            "MASONRY, FIT_OUT, 2026-11-30", "FIT_OUT, BEFORE_COMPLETION, 2027-02-23", "BEFORE_COMPLETION, DONE, -", "DONE, DONE, -"})
    void everyRoundFollowsTheOneBeforeIt(String last, String next, String on) {
        assertThat(rounds.ask("round", last, "constructionOn", "2025-03-01", "handoverOn", "2027-07-01")).containsEntry("round", next)
                .containsEntry("roundOn", on);
    }

    /** The first and the last round of a small and of a very long project. */
    @ParameterizedTest
    @CsvSource({"2025-03-01, 2026-03-01, 2025-04-24, 2026-01-05", "2025-03-01, 2034-03-01, 2026-07-07, 2032-10-23"})
    void theRoundsFollowTheLengthOfTheWorks(String begins, String handover, String first, String last) {
        assertThat(rounds.ask("constructionOn", begins, "handoverOn", handover)).containsEntry("roundOn", first);
        assertThat(rounds.ask("round", "FIT_OUT", "constructionOn", begins, "handoverOn", handover)).containsEntry("roundOn", last);
    }

    @Test
    void aRoundWhoseDateIsNotKnownYetHasNone() {
        assertThat(rounds.ask()).containsEntry("round", "SAMPLE_SECTION").containsEntry("roundOn", null);
        assertThat(rounds.ask("handoverOn", "2027-07-01")).containsEntry("roundOn", null);
        assertThat(rounds.ask("round", "STRUCTURE", "constructionOn", "2025-03-01")).containsEntry("round", "MASONRY").containsEntry("roundOn", null);
    }

    @ParameterizedTest
    @CsvSource({"positioning.members, 3 WD", "positioning.siteValues, 10 WD", "positioning.adverseFactors, 10 WD", "positioning.customerAnalysis, 10 WD",
            "positioning.concerns, 5 WD", "positioning.conceptReview, 5 WD", "positioning.opinionReply, 5 WD", "positioning.verification, 3 WD",
            "positioning.decision, 2 WD", "design.fill, 5 WD", "design.propertyAdvice, 5 WD", "design.feedback, 5 WD", "design.decision, 2 WD",
            "design.decisionAbove, 2 WD", "building.inspect, 3 WD", "building.review, 2 WD", "building.verify, 2 WD", "building.everyMonth, 30 CAL",
            "building.fourChecks, 3 WD"})
    void theLimitsOfTheFirstThreeStages(String limit, String amount) {
        assertThat(limits.ask("limit", limit)).containsEntry("amount", amount).containsEntry("from", "step").containsEntry("date", null);
    }

    @ParameterizedTest
    @CsvSource({"design.csReview, submittedOn, 10", "building.plan, roundOn, -7", "lifecycle.batches, handoverOn, -130"})
    void someLimitsHangOnADayOfTheCase(String limit, String date, int offset) {
        assertThat(limits.ask("limit", limit)).containsEntry("date", date).containsEntry("offset", offset);
        assertThat(limits.ask("limit", "design.csReview", "visit", 2)).containsEntry("amount", "10 CAL").containsEntry("date", null);
    }

    @Test
    void tableOneCanBeLoaded() throws IOException {
        List<String> lines = Files.readAllLines(TABLE_ONE);
        assertThat(lines.get(0)).isEqualTo("code,area,point_zh,point_en,severity,stage");
        Set<String> codes = new HashSet<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = CELLS.split(line);
            assertThat(cells).as(line).hasSize(6).doesNotContain("");
            assertThat(codes.add(cells[0])).as("once: " + cells[0]).isTrue();
            assertThat(cells[2]).as(line).containsPattern("\\p{IsHan}");
            assertThat(cells[3]).as(line).doesNotContainPattern("\\p{IsHan}");
            assertThat(cells[4]).as(line).isIn("禁止", "重要", "一般");
            assertThat(cells[5]).as(line).isIn("方案", "初设", "施工图");
        }
    }

    @Test
    void tableOneKnowsEveryAreaTheTechnicalRulesAndTheSampleUnit() throws IOException {
        Map<String, Long> counts = Files.readAllLines(TABLE_ONE).stream().skip(1)
                .collect(Collectors.groupingBy(line -> line.split(",")[1], Collectors.counting()));
        assertThat(counts).containsOnlyKeys("空调机位", "道路", "车库", "附属用房", "室外环境", "户型", "精装修材料", "燃气", "卫生间", "公共部位", "技术规范", "样板间")
                .containsEntry("技术规范", 8L).containsEntry("样板间", 4L);
    }
}
