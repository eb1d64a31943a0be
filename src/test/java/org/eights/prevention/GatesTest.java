package org.eights.prevention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.prevention.PreventionRoom.Prevention;
import org.eights.support.RoomTest;
import org.eights.wording.Refusal;
import org.eights.wording.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Whether a design stage may end (D05), and whether something may open to customers (D06). */
@RoomTest
@Import(PreventionRoom.class)
class GatesTest {

    @Autowired Prevention people;
    @Autowired LoadRows load;
    @Autowired CaseFiles files;
    @Autowired EvaluateDesignGate designGate;
    @Autowired EvaluateOpeningGate openingGate;
    @Autowired NoteDisclosure noteDisclosure;
    @Autowired PostponeOpening postpone;

    private CaseNumber phase;

    @BeforeEach
    void aPhase() {
        phase = people.phase();
    }

    // ---- D05 ----

    private EvaluateDesignGate.Gate design() {
        return designGate.evaluate(phase, "方案", "ServiceTask_EvaluateDesignGate");
    }

    private void everythingAdopted() {
        load.load(phase, "designReview", "方案");
        load.load(phase, "designReview", "初设");
        people.rows(phase, "designReview").stream().filter(row -> "方案".equals(row.data().get("stage")))
                .forEach(row -> people.answer(row, "adopted", "采纳", "designer", "linna"));
    }

    @Test
    void aDesignThatAdoptsEverythingPassesWhateverAnotherStageLacks() {
        everythingAdopted();
        assertThat(design().result()).isEqualTo("PASS");
        assertThat(files.get(phase).facts()).containsEntry("designGate", "PASS");
        assertThat(files.get(phase).values()).containsEntry("forbiddenOpen", 0);
    }

    @Test
    void aForbiddenDesignBlocksEvenWhereItIsHalfAvoidedAndExplained() {
        everythingAdopted();
        people.answer(phase, "designReview", "AN-01", "adopted", "部分采纳", "explanation", "用地所限");
        EvaluateDesignGate.Gate gate = design();
        assertThat(gate.result()).isEqualTo("BLOCK");
        assertThat(gate.reason().zh()).isEqualTo("有“禁止”项未采纳:AN-01 水泵房不贴邻卧室,不在卧室上下层(linna)");
        assertThat(gate.reason().en()).isEqualTo("A forbidden design is still there: AN-01 No pump room beside, above or below a bedroom (linna)");
    }

    @Test
    void anImportantPointThatIsNotAdoptedBlocksUntilSomebodySaysWhyAndThenTheManagerDecides() {
        everythingAdopted();
        people.answer(phase, "designReview", "RD-01", "adopted", "不采纳", "explanation", " ");
        assertThat(design().result()).isEqualTo("BLOCK");
        people.answer(phase, "designReview", "RD-01", "adopted", "不采纳", "explanation", "地块过窄");
        assertThat(design().result()).isEqualTo("ESCALATE");
        assertThat(files.get(phase).values()).containsEntry("importantRejected", 1).containsEntry("importantUnexplained", 0);
    }

    @Test
    void whatNobodyAnsweredIsOpenAndLiesWithTheDesigners() {
        load.load(phase, "designReview", "方案");
        EvaluateDesignGate.Gate gate = design();
        assertThat(gate.result()).isEqualTo("BLOCK");
        assertThat(gate.reason().zh()).contains("BT-05").contains("(设计部)");
    }

    // ---- D06 ----

    private static Checkpoint opening(boolean overridden) {
        return new Checkpoint("OPENING", true, true, true, true, true, overridden);
    }

    private EvaluateOpeningGate.Gate look(Checkpoint checkpoint) {
        return openingGate.evaluate(phase, checkpoint, "ServiceTask_EvaluateGate");
    }

    private void checked() {
        load.load(phase, "salesRisks", "OPENING");
        load.load(phase, "salesRisks", "SALES_OFFICE");
        people.rows(phase, "salesRisks").forEach(row -> people.answer(row, "result", "OK"));
    }

    @Test
    void anOpeningPassesWhereEverythingIsInOrder() {
        checked();
        assertThat(look(opening(false))).isEqualTo(new EvaluateOpeningGate.Gate("PASS", false, new Words("检查通过", "Everything is in order")));
        assertThat(look(new Checkpoint("SALES_OFFICE", null, null, null, null, true, false)).result()).as("no sample unit is asked about there").isEqualTo("PASS");
    }

    @Test
    void eachOfTheFourQuestionsOnTheSampleUnitBlocks() {
        for (Checkpoint no : new Checkpoint[] {new Checkpoint("OPENING", false, true, true, true, true, false),
            new Checkpoint("OPENING", true, false, true, true, true, false), new Checkpoint("OPENING", true, true, false, true, true, false),
            new Checkpoint("OPENING", true, true, true, false, true, false)}) {
            assertThat(look(no)).as(no.toString()).satisfies(gate -> {
                assertThat(gate.result()).isEqualTo("BLOCK");
                assertThat(gate.overridable()).isTrue();
            });
        }
    }

    @Test
    void aSalesTalkThatNobodySignedBlocks() {
        assertThat(look(new Checkpoint("OPENING", true, true, true, true, false, false)).result()).isEqualTo("BLOCK");
        assertThat(look(new Checkpoint("OPENING", true, true, true, true, null, false)).reason().zh()).isEqualTo("说辞未会签");
    }

    @Test
    void aFactorThatCustomersWereNotToldOfBlocksUntilAListNamesIt() {
        people.factor("变电站", "development");
        people.factor("规划高架", null);
        EvaluateOpeningGate.Gate gate = look(opening(false));
        assertThat(gate.result()).isEqualTo("BLOCK");
        assertThat(gate.reason().zh()).isEqualTo("有不利因素未告知:不利因素:变电站(开发部);不利因素:规划高架(未定责任人)");
        people.say(phase, "UserTask_Disclose", Map.of("list", "北侧300米有变 电站", "photos", "a1"));
        assertThat(noteDisclosure.note(phase)).isEqualTo(1);
        assertThat(look(opening(false)).reason().en()).isEqualTo("An adverse factor is not disclosed: Adverse factor: 规划高架 (nobody yet)");
        people.say(phase, "UserTask_Disclose", Map.of("list", "变电站;东侧规划高架", "photos", "a1"));
        assertThat(noteDisclosure.note(phase)).isEqualTo(1);
        assertThat(look(opening(false)).result()).isEqualTo("PASS");
    }

    @Test
    void aRedRiskBlocksUntilItIsPutRightAndAPlanDoesNotHelp() {
        checked();
        people.answer(phase, "salesRisks", "X26", "result", "FAIL", "desc", "未公示", "plan", "补办中");
        assertThat(look(opening(false)).reason().zh()).isEqualTo("有红色风险未关闭:X26 预售许可证已公示(开发部)");
        CaseNumber red = people.rectify(phase, "X26", "红");
        assertThat(look(opening(false)).reason().zh()).as("who has it").endsWith("(suntao)");
        assertThat(look(new Checkpoint("SALES_OFFICE", null, null, null, null, true, false)).result()).as("another checkpoint's").isEqualTo("PASS");
        people.close(red, "WAIVED");
        assertThat(look(opening(false)).result()).isEqualTo("BLOCK");
    }

    @Test
    void aRedRiskThatIsPutRightBlocksNoMore() {
        checked();
        people.answer(phase, "salesRisks", "X26", "result", "FAIL");
        people.close(people.rectify(phase, "X26", "红"), "FIXED");
        assertThat(look(opening(false)).result()).isEqualTo("PASS");
    }

    @Test
    void aYellowRiskNeedsAPlan() {
        checked();
        people.answer(phase, "salesRisks", "X05", "result", "FAIL");
        Checkpoint office = new Checkpoint("SALES_OFFICE", null, null, null, null, true, false);
        assertThat(look(office)).satisfies(gate -> {
            assertThat(gate.result()).isEqualTo("BLOCK");
            assertThat(gate.overridable()).isTrue();
            assertThat(gate.reason().en()).contains("X05").contains("(Marketing and sales)");
        });
        people.close(people.rectify(phase, "X05", "黄"), "PLAN");
        assertThat(look(office).result()).isEqualTo("PASS_COND");
    }

    @Test
    void aYellowRiskThatWasPlannedForAtTheCheckIsUnderItsPlan() {
        checked();
        people.answer(phase, "salesRisks", "X05", "result", "FAIL", "plan", "开放前补齐证明");
        assertThat(look(new Checkpoint("SALES_OFFICE", null, null, null, null, true, false)).result()).isEqualTo("PASS_COND");
    }

    @Test
    void theGeneralManagerLetsItOpenInWriting() {
        people.factor("变电站", "development");
        assertThat(look(opening(true)).result()).isEqualTo("PASS_COND");
    }

    @Test
    void whatIsNoNewsForTheCheckpointIsNotWrittenDown() {
        checked();
        look(opening(false));
        look(new Checkpoint("SALES_OFFICE", null, null, null, null, null, false));
        look(opening(false));
        assertThat(files.entriesOf(phase, "ServiceTask_EvaluateGate")).hasSize(2);
        assertThat(files.get(phase).values()).doesNotContainKey("openingGate");
    }

    // ---- postponed ----

    @Test
    void aPostponedOpeningMovesItsDayAndNoOther() {
        people.say(phase, "UserTask_DecideOpening", Map.of("decision", "POSTPONE", "newDate", "2025-08-20"));
        postpone.postpone(phase, "salesOfficeOn", "ServiceTask_PostponeOpening");
        assertThat(files.get(phase).values()).containsEntry("salesOfficeOn", "2025-08-20").containsEntry("openingOn", "2025-09-20");
    }

    @Test
    void itIsPostponedToADayAfterTodayAndAfterThePlannedOne() {
        people.say(phase, "UserTask_DecideOpening", Map.of("decision", "POSTPONE", "newDate", "2025-06-16"));
        assertThatThrownBy(() -> postpone.postpone(phase, "salesOfficeOn", "x")).isInstanceOf(Refusal.class).hasMessageContaining("newDate: The new day has to lie after today");
        people.say(phase, "UserTask_DecideOpening", Map.of("decision", "POSTPONE", "newDate", "2025-07-31"));
        assertThatThrownBy(() -> postpone.postpone(phase, "salesOfficeOn", "x")).isInstanceOf(Refusal.class).hasMessageContaining("planned one, 2025-08-01");
    }
}
