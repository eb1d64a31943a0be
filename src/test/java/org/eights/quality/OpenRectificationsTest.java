package org.eights.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eights.casefile.CaseLink;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.RowPart;
import org.eights.quality.QualityRoom.Finders;
import org.eights.quality.QualityRoom.HeardRectifications;
import org.eights.quality.Rectifications.Rectification;
import org.eights.support.RoomTest;
import org.eights.wording.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;

/** Findings become rectifications, each once, and their case hears of the last one. */
@RoomTest
@Import(QualityRoom.class)
class OpenRectificationsTest {

    @Autowired Finders people;
    @Autowired HeardRectifications heard;
    @Autowired OpenRectifications open;
    @Autowired Rectifications rectifications;

    private CaseNumber it;

    @BeforeEach
    void aCase() {
        people.aProjectAndItsStaff();
        it = people.acceptance("2-1502");
    }

    @Test
    void eachRowIsGivenToSomebodyOnce() {
        people.found(it, "acceptanceDefects", Map.of("item", "leak", "location", "厨房", "level", "BLOCKING", "desc", "天花板渗水"));
        people.found(it, "acceptanceDefects", Map.of("item", "doorsWindows", "location", "客厅", "level", "GENERAL", "desc", "窗关不严"));
        people.seal(it);

        assertThat(open.open(it, "acceptanceDefects")).isEqualTo(2);
        assertThat(open.open(it, "acceptanceDefects")).as("asked again").isEqualTo(2);

        assertThat(heard.forms).hasSize(2);
        assertThat(heard.forms.get(0)).containsEntry("desc", "渗漏 厨房:天花板渗水").containsEntry("unitId", "2-1502").containsEntry("projectId", "YQL")
                .containsEntry("dept", "engineering").containsEntry("level", "红").containsEntry("due", "2025-06-19");
        assertThat(heard.forms.get(1)).containsEntry("dept", "property").containsEntry("level", "绿").containsEntry("due", "2025-07-01");
        assertThat(people.links(it)).extracting(CaseLink::kind).containsExactly("RECTIFICATION", "RECTIFICATION");
        assertThat(rectifications.of(it)).extracting(Rectification::level).containsExactly(RiskLevel.RED, RiskLevel.GREEN);
    }

    @Test
    void rowsOfAStepThatIsNotCompletedAndOfOtherKindsStayWhereTheyAre() {
        people.found(it, "acceptanceDefects", Map.of("desc", "还在写"));
        assertThat(open.open(it, "acceptanceDefects")).isZero();
        people.seal(it);
        assertThat(open.open(it, "risks")).isZero();
        assertThat(heard.forms).isEmpty();
    }

    @Test
    void theHeadOfTheDepartmentAnswersWhereNobodyIsNamed() {
        people.found(it, "defects", Map.of("desc", "一", "dept", "design"));
        people.found(it, "defects", Map.of("desc", "二", "dept", "design", "person", "maoning"));
        people.found(it, "defects", Map.of("desc", "三", "dept", "design", "person", "gone-long-ago"));
        people.seal(it);
        open.open(it, "defects");
        assertThat(heard.forms).extracting(form -> form.get("person")).containsExactly(people.head("design"), "maoning", people.head("design"));
    }

    @Test
    void aRiskIsGradedByItsTableAndKeepsTheDateThatWasAgreed() {
        people.found(it, "risks", Map.of("riskClass", "A", "desc", "消防未验收", "legalCondition", true, "adverseFactor", true, "dept", "development"));
        people.found(it, "risks", Map.of("riskClass", "B", "desc", "绿化少一半", "households", 5, "dept", "design", "due", "2025-08-01"));
        people.found(it, "risks", Map.of("riskClass", "D", "desc", "已过期", "dept", "design", "due", "2025-06-01"));
        people.seal(it);
        open.open(it, "risks");
        assertThat(heard.forms).extracting(form -> form.get("level") + " " + form.get("due"))
                .containsExactly("红 2025-06-19", "黄 2025-08-01", "绿 2025-06-16");
        assertThat(rectifications.of(it)).extracting(Rectification::adverseFactor).containsExactly(true, false, false);
    }

    @Test
    void ofWhatWasLookedAtOnlyWhatFailedIsPutRightEachCheckpointByItself() {
        people.found(it, "salesRisks", Map.of("checkpoint", "OPENING", "item", "沙盘", "result", "FAIL", "desc", "未标明", "level", "红"));
        people.found(it, "salesRisks", Map.of("checkpoint", "OPENING", "item", "单页", "result", "PASS", "level", "红"));
        people.found(it, "salesRisks", Map.of("checkpoint", "DEMO_AREA", "item", "电梯", "result", "FAIL", "desc", "无标识", "level", "黄"));
        people.seal(it);

        assertThat(open.open(it, "salesRisks", new RowPart("checkpoint", "OPENING"), LocalDate.of(2025, 6, 30))).isEqualTo(1);
        assertThat(heard.forms).singleElement().satisfies(form -> assertThat(form).containsEntry("desc", "沙盘:未标明").containsEntry("due", "2025-06-27"));
        open.open(it, "salesRisks", new RowPart("checkpoint", "DEMO_AREA"), LocalDate.of(2025, 6, 17));
        assertThat(heard.forms.get(1)).as("three days before are over").containsEntry("due", "2025-06-16");
    }

    @Test
    void afterThePlannedDayTheLevelSaysUntilWhen() {
        people.found(it, "salesRisks", Map.of("checkpoint", "MONTHLY", "item", "沙盘", "result", "FAIL", "desc", "未标明", "level", "黄"));
        people.seal(it);
        open.open(it, "salesRisks", new RowPart("checkpoint", "MONTHLY"), LocalDate.of(2025, 5, 1));
        assertThat(heard.forms.get(0)).containsEntry("due", "2025-06-23");
    }

    @Test
    void aFindingGoesToWhomeverItComesFromAndRedOnesAreCounted() {
        people.found(it, "findings", Map.of("source", "设计缺陷", "level", "红", "location", "6号楼", "desc", "一"));
        people.found(it, "findings", Map.of("source", "质量问题", "level", "红", "location", "6号楼", "desc", "二"));
        people.found(it, "findings", Map.of("source", "质量问题", "level", "黄", "location", "6号楼", "desc", "三", "unitId", "6-1502"));
        people.found(it, "siteDefects", Map.of("level", "红", "location", "大门", "desc", "四"));
        people.seal(it);
        open.open(it, "findings");
        open.open(it, "siteDefects");
        assertThat(heard.forms).extracting(form -> form.get("dept")).startsWith("design", "engineering", "engineering");
        assertThat(heard.forms.get(2)).containsEntry("unitId", "6-1502");
        assertThat(rectifications.open(it, "findings", RiskLevel.RED)).isEqualTo(2);
        people.close(rectifications.of(it).get(0).number(), "FIXED");
        assertThat(rectifications.open(it, "findings", RiskLevel.RED)).isEqualTo(1);
    }

    @Test
    void aPublicPartIsCalledByItsName() {
        CaseNumber hall = people.publicPart("2号楼大堂");
        people.found(hall, "acceptanceDefects", Map.of("item", "publicPart", "location", "门口", "level", "GENERAL", "desc", "地砖开裂"));
        people.seal(hall);
        open.open(hall, "acceptanceDefects");
        assertThat(heard.forms.get(0)).containsEntry("desc", "2号楼大堂 公共部位 门口:地砖开裂").doesNotContainKey("unitId");
    }

    @Test
    void theCaseHearsOfTheLastOneOnly() {
        people.found(it, "acceptanceDefects", Map.of("desc", "一", "level", "GENERAL"));
        people.found(it, "acceptanceDefects", Map.of("desc", "二", "level", "GENERAL"));
        people.seal(it);
        open.open(it, "acceptanceDefects");
        List<Rectification> both = rectifications.of(it);
        people.close(both.get(0).number(), "FIXED");
        assertThat(heard.rectified).isEmpty();
        people.close(both.get(1).number(), "PLAN");
        assertThat(heard.rectified).containsExactly(it);
        assertThat(rectifications.of(it)).extracting(Rectification::outcome).containsExactly("FIXED", "PLAN");
        assertThat(heard.events).extracting(RectificationClosed::open).containsExactly(1, 0);
    }

    @Test
    void aRectificationByHandIsNobodysFinding() {
        CaseNumber alone = heard.open(Map.of("projectId", "YQL", "desc", "手工派发"));
        people.close(alone, "FIXED");
        assertThat(heard.rectified).isEmpty();
    }

    @Test
    void nobodyInTheDepartmentIsSaid() {
        people.found(it, "defects", Map.of("desc", "一", "dept", "noSuchDept"));
        people.seal(it);
        assertThatThrownBy(() -> open.open(it, "defects")).isInstanceOf(Refusal.class).hasMessageContaining("noSuchDept");
    }

    @Test
    void theDatabaseGivesARowToSomebodyOnce() {
        people.found(it, "defects", Map.of("desc", "一"));
        people.seal(it);
        open.open(it, "defects");
        CaseNumber second = heard.open(Map.of("projectId", "YQL"));
        assertThatThrownBy(() -> rectifications.add(second, it, people.rows(it).get(0).id(), "defects", RiskLevel.RED, Map.of()))
                .isInstanceOf(DataIntegrityViolationException.class).hasMessageContaining("rectification_row_once");
    }

    @Test
    void theDueDateOfAPassedDayIsToday() {
        Map<String, Object> row = Map.of("desc", "一", "due", "not a date");
        assertThat(new Finding(people.file(it), row, null).assignment(RiskLevel.RED, 3, LocalDate.of(2025, 6, 16)).due())
                .isEqualTo(LocalDate.of(2025, 6, 19));
    }
}
