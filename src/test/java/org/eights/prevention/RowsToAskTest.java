package org.eights.prevention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.CaseRow;
import org.eights.prevention.PreventionRoom.Prevention;
import org.eights.step.Step;
import org.eights.support.RoomTest;
import org.eights.wording.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What is asked of a project, and how it learns from what went wrong (G5, G6, R3). */
@RoomTest
@Import(PreventionRoom.class)
class RowsToAskTest {

    @Autowired Prevention people;
    @Autowired LoadRows load;
    @Autowired DefectLibrary library;
    @Autowired LearnFromFindings learnFromFindings;
    @Autowired CaseFiles files;

    private CaseNumber phase;

    @BeforeEach
    void aPhase() {
        phase = people.phase();
    }

    @Test
    void everyPointOfTableOneIsAskedAtItsStageOnce() {
        int first = load.load(phase, "designReview", "方案");
        assertThat(load.load(phase, "designReview", "方案")).isZero();
        int all = first + load.load(phase, "designReview", "初设") + load.load(phase, "designReview", "施工图");
        assertThat(all).isEqualTo(60).isEqualTo(people.rows(phase, "designReview").size());
        assertThat(people.rows(phase, "designReview")).extracting(CaseRow::data).anySatisfy(row -> assertThat(row).containsEntry("code", "AN-01")
                .containsEntry("area", "附属用房").containsEntry("severity", "禁止").containsEntry("stage", "方案").containsEntry("designStage", "方案")
                .containsEntry("point", "水泵房不贴邻卧室,不在卧室上下层").containsEntry("pointEn", "No pump room beside, above or below a bedroom"));
        assertThat(people.rows(phase, "designReview")).allSatisfy(row -> {
            assertThat(row.element()).isEqualTo("ServiceTask_LoadRows");
            assertThat(row.addedBy()).isEqualTo("system");
        });
    }

    @Test
    void everyItemOfTableTwoIsCheckedAtItsCheckpointAndTheMonthlyOnesEveryMonth() {
        int all = 0;
        for (String checkpoint : List.of("SALES_OFFICE", "DEMO_AREA", "SAMPLE_UNIT", "OPENING", "MONTHLY")) {
            all += load.load(phase, "salesRisks", checkpoint);
            assertThat(load.load(phase, "salesRisks", checkpoint)).as(checkpoint + " again").isZero();
        }
        assertThat(all).isEqualTo(44);
        assertThat(people.rows(phase, "salesRisks")).extracting(CaseRow::data).anySatisfy(row -> assertThat(row).containsEntry("code", "X26")
                .containsEntry("checkpoint", "OPENING").containsEntry("itemEn", "The presale permit is posted").containsEntry("dept", "development"));
        people.say(phase, "UserTask_CheckRisks", Map.of());
        assertThat(load.load(phase, "salesRisks", "OPENING")).isZero();
        assertThat(load.load(phase, "salesRisks", "MONTHLY")).isEqualTo(6);
    }

    @Test
    void aTableThatDoesNotExistIsAMistakeInTheDiagram() {
        assertThatThrownBy(() -> load.load(phase, "salesRisk", "OPENING")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("salesRisks");
    }

    @Test
    void whatADesignComplaintTaughtIsAskedOfTheNextProject() {
        CaseNumber complaint = people.complaint(Map.of("category", "DESIGN", "subject", "空调装不下", "defectArea", "空调机位",
                "lesson", "外机平台净宽须大于机身加检修", "rootCause", "未核对外机尺寸"));
        people.close(complaint, "CLOSED_SATISFIED");
        assertThat(library.all()).singleElement().satisfies(lesson -> {
            assertThat(lesson.area()).isEqualTo("空调机位");
            assertThat(lesson.source()).isEqualTo(complaint);
            assertThat(lesson.byComplaint()).isTrue();
            assertThat(lesson.foundOn()).isEqualTo("2025-06-16");
        });
        load.load(phase, "designReview", "方案");
        assertThat(lessons()).as("AC slots are first looked at in 初设").isEmpty();
        load.load(phase, "designReview", "初设");
        assertThat(lessons()).singleElement().satisfies(row -> assertThat(row).containsEntry("severity", "重要").containsEntry("area", "空调机位")
                .containsEntry("point", "外机平台净宽须大于机身加检修(根因:未核对外机尺寸)").containsEntry("origin", "投诉" + complaint + "(项目YQL)")
                .containsEntry("originEn", "Complaint " + complaint + " (project YQL)"));
    }

    @Test
    void aComplaintIsLearntFromOnceAndAlsoWhereNobodyNamedTheAreaOrTheLesson() {
        CaseNumber complaint = people.complaint(Map.of("category", "DESIGN", "subject", "视线被遮挡"));
        people.close(complaint, "CLOSED_UNSATISFIED");
        files.reopen(complaint);
        people.close(complaint, "CLOSED_SATISFIED");
        assertThat(library.all()).singleElement().satisfies(lesson -> assertThat(lesson.description()).isEqualTo("视线被遮挡"));
        load.load(phase, "designReview", "方案");
        assertThat(lessons()).as("without an area it is asked at once").hasSize(1);
    }

    @Test
    void othersTeachDesignNothing() {
        people.close(people.complaint(Map.of("category", "REPAIR", "subject", "漏水")), "CLOSED_SATISFIED");
        people.close(people.complaint(Map.of("category", "DESIGN", "subject", "撤诉")), "WITHDRAWN");
        assertThat(library.all()).isEmpty();
    }

    @Test
    void aDesignDefectFoundInAPreAcceptanceIsAskedOfTheNextPhaseButNotOfItsOwn() {
        Step review = new Step("UserTask_ReviewFindings", new Words("汇总会", "Review"), "pre-acceptance-round", null, null, Set.of(), List.of(),
                null, List.of(), null, null, List.of(), List.of(), null, Set.of(), Set.of());
        people.add(phase, "UserTask_InspectDesign", "findings", Map.of("source", "设计缺陷", "location", "3栋车库入口", "desc", "坡道擦底"));
        people.add(phase, "UserTask_InspectDesign", "findings", Map.of("source", "质量问题", "location", "3栋", "desc", "空鼓"));
        people.say(phase, "UserTask_InspectDesign", Map.of());
        assertThat(learnFromFindings.watches(review)).isTrue();
        learnFromFindings.done(review, files.get(phase), Map.of(), "zhoujie");
        learnFromFindings.done(review, files.get(phase), Map.of(), "zhoujie");
        assertThat(library.all()).singleElement().satisfies(lesson -> {
            assertThat(lesson.area()).isEqualTo("车库");
            assertThat(lesson.description()).isEqualTo("3栋车库入口:坡道擦底");
            assertThat(lesson.origin()).isEqualTo(new Words("预验收" + phase + "(项目YQL)", "Pre-acceptance " + phase + " (project YQL)"));
        });
        load.load(phase, "designReview", "初设");
        assertThat(lessons()).isEmpty();
        CaseNumber next = people.phase();
        load.load(next, "designReview", "初设");
        assertThat(people.rows(next, "designReview")).extracting(CaseRow::data).filteredOn(row -> row.containsKey("origin")).hasSize(1);
    }

    private List<Map<String, Object>> lessons() {
        return people.rows(phase, "designReview").stream().map(CaseRow::data).filter(row -> row.containsKey("origin")).toList();
    }
}
