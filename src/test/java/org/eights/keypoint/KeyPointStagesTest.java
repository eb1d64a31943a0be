package org.eights.keypoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.eights.casefile.CaseEntry;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseLink;
import org.eights.casefile.CaseNumber;
import org.eights.keypoint.KeyPointRoom.Phases;
import org.eights.keypoint.KeyPointRoom.Told;
import org.eights.keypoint.Proofs.Step;
import org.eights.step.CancelCase;
import org.eights.support.RoomTest;
import org.eights.wording.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** The key points of a stage are opened once, move with the days of their phase, and keep the stage open while grade A is (R41, R45, G7, P22). */
@RoomTest
@Import(KeyPointRoom.class)
class KeyPointStagesTest {

    private static final Map<String, Object> DAYS = Map.of("landOn", "2025-03-01", "constructionOn", "2025-09-01", "salesOfficeOn", "2025-10-01",
            "openingOn", "2025-12-20", "handoverOn", "2027-09-20", "endsOn", "2027-09-28");

    @Autowired Phases phases;
    @Autowired Told told;
    @Autowired OpenKeyPoints openKeyPoints;
    @Autowired CloseStage closeStage;
    @Autowired NoteProof noteProof;
    @Autowired Proofs proofs;
    @Autowired JdbcClient jdbc;
    @MockitoBean CancelCase cancelCase;

    private CaseNumber it;

    @BeforeEach
    void aPhase() {
        phases.project("YQL", "云栖里", "Yunqi Lane");
        it = phases.lifecycle("YQL", "2", DAYS);
    }

    @Test
    void everyLineOfTheStageBecomesACaseOnceHoweverOftenItBegins() {
        assertThat(openKeyPoints.open(it, Stage.S4)).isEqualTo(4);
        assertThat(openKeyPoints.open(it, Stage.S4)).as("the stage begins again").isZero();
        assertThat(told.begun).hasSize(4).containsValue(Map.of("grade", "A", "lead", "marketingSales"));
        CaseFile file = phases.file(phases.point(it, "K09"));
        assertThat(file.process()).isEqualTo("key-control-point");
        assertThat(file.subject().projectId()).isEqualTo("YQL");
        assertThat(file.facts()).containsEntry("grade", "A").containsEntry("lead", "marketingSales");
        assertThat(file.values()).containsEntry("code", "K09").containsEntry("stage", "S4").containsEntry("point", "不利因素告知")
                .containsEntry("pointEn", "Disclosure of adverse factors").containsEntry("required", "公示照片").containsEntry("phase", "2")
                .containsEntry("dueOn", "2025-12-18");
        assertThat(phases.links(it)).extracting(CaseLink::kind).containsOnly("KEY_POINT").hasSize(4);
    }

    @Test
    void theDatabaseOpensAPointOnce() {
        openKeyPoints.open(it, Stage.S1);
        assertThatThrownBy(() -> jdbc.sql("""
                INSERT INTO key_control_point SELECT number, :it, 'K01', 'S1', 'A', 'OPENING', now(), current_date FROM case_file
                WHERE number = :it""").param("it", it.value()).update())
                .isInstanceOf(DataIntegrityViolationException.class).hasMessageContaining("key_control_point_once");
    }

    @Test
    void whereADayIsUnknownTheLimitCountsFromTheStagesBeginAndADayThatMovesTakesItsPointsAlong() {
        CaseNumber young = phases.lifecycle("YQL", "3", Map.of("landOn", "2025-03-01"));
        EnumSet.allOf(Stage.class).forEach(stage -> openKeyPoints.open(young, stage));
        assertThat(phases.dueOn(young, "K01")).as("25 working days").isEqualTo("2025-04-08");
        assertThat(phases.dueOn(young, "K07")).as("10 working days").isEqualTo("2025-03-17");
        phases.says(young, Map.of("openingOn", "2026-05-20"));
        assertThat(phases.dueOn(young, "K07")).isEqualTo("2026-05-18");
        assertThat(phases.dueOn(young, "K01")).isEqualTo("2025-04-08");
        phases.close(phases.point(young, "K08"), "PASSED");
        phases.says(young, Map.of("openingOn", "2026-06-20", "handoverOn", "2028-01-31", "endsOn", "2028-02-10"));
        assertThat(phases.dueOn(young, "K07")).isEqualTo("2026-06-18");
        assertThat(phases.dueOn(young, "K08")).as("closed").isEqualTo("2026-05-18");
        assertThat(phases.dueOn(young, "K17")).isEqualTo("2028-01-01");
        assertThat(phases.dueOn(young, "K19")).isEqualTo("2028-02-17");
        assertThat(phases.dueOn(young, "K22")).isEqualTo("2028-04-30");
        assertThat(phases.story(phases.point(young, "K07"))).extracting(entry -> entry.name().zh()).contains("期限改为2026-06-18");
        phases.says(young, Map.of("remark", "nothing"));
        assertThat(phases.story(phases.point(young, "K07"))).hasSize(3);
    }

    @Test
    void aStageEndsOnceItsLastPointOfGradeAIsPassedOrWaived() {
        openKeyPoints.open(it, Stage.S5);
        openKeyPoints.open(it, Stage.S6);
        assertThat(closeStage.open(it, Stage.of("S5 S6"))).as("K11, K12 and K16").isEqualTo(3);
        assertThat(phases.story(it)).extracting(CaseEntry::name).last().asString().contains("K11 合同条款准确").contains("K16 模拟验收");
        phases.close(phases.point(it, "K13"), "PASSED");
        phases.close(phases.point(it, "K11"), "PASSED");
        assertThat(told.cleared).isEmpty();
        phases.close(phases.point(it, "K12"), "WAIVED");
        assertThat(told.cleared).as("nothing of S5 is left").containsExactly(it);
        assertThat(closeStage.open(it, Stage.of("S5 S6"))).isEqualTo(1);
        phases.close(phases.point(it, "K16"), "PASSED");
        assertThat(told.cleared).containsExactly(it, it);
        assertThat(closeStage.open(it, Stage.of("S5 S6"))).as("grade B is left").isZero();
    }

    @Test
    void aStageWithoutPointsMayEnd() {
        assertThat(closeStage.open(it, Set.of(Stage.S2))).isZero();
        assertThat(phases.story(it)).hasSize(1);
    }

    @Test
    void eachBatchHasItsOwnPointsAndOnlyOneThatIsWithdrawnTakesThemAlong() {
        CaseNumber first = phases.batch("YQL", "2", Map.of("handoverOn", "2027-09-20", "endsOn", "2027-09-28"));
        CaseNumber second = phases.batch("YQL", "2", Map.of("handoverOn", "2027-11-01", "endsOn", "2027-11-03"));
        assertThat(openKeyPoints.open(first, Stage.S7)).isEqualTo(3);
        assertThat(openKeyPoints.open(second, Stage.S7)).isEqualTo(3);
        assertThat(phases.dueOn(first, "K17")).isEqualTo("2027-08-21");
        assertThat(phases.dueOn(second, "K17")).isEqualTo("2027-10-02");
        phases.close(first, "BATCH_DONE");
        verifyNoInteractions(cancelCase);
        phases.close(second, "WITHDRAWN");
        verify(cancelCase).cancel(eq(phases.point(second, "K18")), eq("CANCELLED"), any(), any(), any());
    }

    @Test
    void aStepThatProvesAPointIsNotedWithALink() {
        openKeyPoints.open(it, Stage.S4);
        Step posted = new Step("sales-checkpoint", "UserTask_Disclose", new Words("告知公示", "Post the disclosures"));
        noteProof.done(it, "K09", posted);
        CaseNumber point = phases.point(it, "K09");
        assertThat(phases.file(point).values()).containsEntry("proof", "告知公示 " + it);
        assertThat(phases.story(point)).extracting(entry -> entry.name().en()).contains("There is evidence: Post the disclosures");
        noteProof.done(it, "K09", posted);
        assertThat(phases.story(point)).as("counted, not told again").hasSize(2);
        assertThat(proofs.of("YQL").get(point)).singleElement().extracting(Proofs.Proof::times).isEqualTo(2);
        noteProof.done(it, "K21", posted);
        assertThat(proofs.of("YQL")).as("its stage has not begun").containsOnlyKeys(point);
    }

    @Test
    void whatIsDoneInAnotherCaseOfThePhaseProvesThePointOfThatPhaseOnly() {
        CaseNumber other = phases.lifecycle("YQL", "3", DAYS);
        openKeyPoints.open(it, Stage.S4);
        openKeyPoints.open(other, Stage.S4);
        CaseNumber change = phases.opened("CHG", "change-review", "YQL", "3", Map.of());
        noteProof.done(change, "K10", new Step("change-review", "UserTask_Verdict", new Words("客服意见", "Verdict")));
        assertThat(proofs.of(null)).containsOnlyKeys(phases.point(other, "K10"));
        assertThat(phases.links(change)).extracting(CaseLink::kind).containsExactly("PROOF");
    }
}
