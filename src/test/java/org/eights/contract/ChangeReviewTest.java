package org.eights.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eights.contract.SigningTest.refused;

import java.util.HashMap;
import java.util.Map;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.EntryKind;
import org.eights.casefile.NewEntry;
import org.eights.complaint.RealTables;
import org.eights.contract.ContractRoom.Heard;
import org.eights.contract.ContractRoom.People;
import org.eights.contract.ContractRoom.Time;
import org.eights.estate.UnitId;
import org.eights.support.RoomTest;
import org.eights.wording.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A change goes past customer service and past the owners of the homes that are sold (P19). */
@RoomTest
@Import(ContractRoom.class)
class ChangeReviewTest {

    @Autowired People people;
    @Autowired Heard heard;
    @Autowired Time time;
    @Autowired CaseFiles files;
    @Autowired CheckChange check;
    @Autowired TellOwnersOfChange tell;
    @Autowired RealTables tables;

    @BeforeEach
    void anEstate() {
        people.anEstate();
    }

    @AfterEach
    void theTablesAsTheyWere() {
        tables.asShipped();
    }

    @Test
    void aChangeThatIsPublicAlreadyIsNotReviewed() {
        CaseNumber late = people.aChange(Map.of("publishOn", "2026-01-05"));
        refused(() -> check.check(late), "publishOn", "2026-01-05");
        assertThat(check.check(people.aChange(Map.of("publishOn", "2026-01-06")))).isEqualTo(2);
    }

    @Test
    void theSoldHomesAreCountedByTheEstate() {
        assertThat(check.check(people.aChange(Map.of("affected", "2-101,2-201")))).isEqualTo(1);
        assertThat(check.check(people.aChange(Map.of("affected", "2号楼")))).isEqualTo(2);
        assertThat(check.check(people.aChange(Map.of("affected", "2-201")))).isZero();
        assertThat(check.check(people.aChange(Map.of("affected", "2-201", "soldUnits", 1)))).as("the request knows of more").isEqualTo(1);
    }

    @Test
    void aPhaseOrAHomeThatThereIsNotIsRefused() {
        refused(() -> check.check(people.aChange(Map.of("phase", "7"))), "phase", "“7”期");
        refused(() -> check.check(people.aChange(Map.of("affected", "1号楼、2-101 2-999"))), "affected", "1、2-999");
    }

    @Test
    void whatCustomerServiceVetoedNobodyApproves() {
        CaseNumber change = people.aChange(Map.of());
        people.done(change, ContractModel.VERDICT, Map.of("approved", false, "opinion", "与合同不符"), "approved");
        refused(() -> people.done(change, ContractModel.DECIDE, Map.of("approved", true, "reason", "省钱")), "approved", "与合同不符");
        people.done(change, ContractModel.DECIDE, Map.of("approved", false, "reason", "同意客服"));
    }

    @Test
    void whatTouchesContractsIsRuledOnFirst() {
        CaseNumber change = people.aChange(Map.of());
        files.record(new NewEntry(change, EntryKind.DECISION, "changeAffects", new Words("判定", "Decided"), "system", Map.of(), Map.of("affects", true), Map.of()));
        refused(() -> people.done(change, ContractModel.DECIDE, Map.of("approved", true)), "approved", "客服裁定");
        people.done(change, ContractModel.VERDICT, Map.of("approved", true, "opinion", "可以"), "approved");
        people.done(change, ContractModel.DECIDE, Map.of("approved", true));
    }

    @Test
    void theOwnersOfTheHomesConcernedAreTold() {
        CaseNumber change = people.aChange(Map.of("affected", "2-101、2-103", "noticeText", "木门改为钢木门"));
        assertThat(tell.tell(change, "ServiceTask_Notify")).isEqualTo(1);
        assertThat(heard.owners).containsExactly(new UnitId("CTR:2-101"));
        assertThat(files.get(change).facts()).containsEntry("ownersTold", 1);
        assertThat(files.get(change).values()).containsEntry("noticeOn", "2026-01-05");
    }

    @Test
    void ownersWhoWereToldAnswerOnceWithinTheirTime() {
        CaseNumber change = people.aChange(Map.of());
        tell.tell(change, "ServiceTask_Notify");
        time.set("2026-01-26T10:00");
        answer(change, "2-101", "AGREE", "2026-01-20");
        people.done(change, ContractModel.COLLECT_ANSWERS, sums(1, 0));

        CaseNumber late = asked();
        answer(late, "2-101", "OBJECT", "2026-02-11");
        refused(() -> people.done(late, ContractModel.COLLECT_ANSWERS, sums(0, 1)), "ownerAnswers", "2026-02-10");
        CaseNumber free = asked();
        answer(free, "2-201", "OBJECT", "2026-01-27");
        refused(() -> people.done(free, ContractModel.COLLECT_ANSWERS, sums(0, 1)), "ownerAnswers", "不在告知范围");
        CaseNumber nowhere = asked();
        answer(nowhere, "9-999", "OBJECT", "2026-01-27");
        refused(() -> people.done(nowhere, ContractModel.COLLECT_ANSWERS, sums(0, 1)), "ownerAnswers", "9-999");
        CaseNumber twice = asked();
        answer(twice, "2-101", "AGREE", "2026-01-27");
        answer(twice, "2-101", "WITHDRAW", "2026-01-28");
        refused(() -> people.done(twice, ContractModel.COLLECT_ANSWERS, sums(1, 1)), "ownerAnswers", "两条答复");
    }

    @Test
    void theTableSaysHowLongOwnersHaveAndWhatTheyWereToldHolds() {
        tables.leadTime("change.ownerAnswers", 20);
        CaseNumber change = asked();
        assertThat(heard.told).containsEntry("answerDays", 20);
        assertThat(files.get(change).values()).containsEntry("answerDays", 20);
        tables.asShipped();
        answer(change, "2-101", "AGREE", "2026-02-15");
        people.done(change, ContractModel.COLLECT_ANSWERS, sums(1, 0));
        CaseNumber late = asked();
        answer(late, "2-101", "AGREE", "2026-02-15");
        refused(() -> people.done(late, ContractModel.COLLECT_ANSWERS, sums(1, 0)), "ownerAnswers", "2026-02-10");
    }

    @Test
    void theSumsSayNoLessThanTheAnswersAndNoMoreThanTheHomes() {
        CaseNumber change = asked();
        answer(change, "2-101", "WITHDRAW", "2026-01-27");
        refused(() -> people.done(change, ContractModel.COLLECT_ANSWERS, sums(1, 0)), "objected", "已有1户");
        refused(() -> people.done(change, ContractModel.COLLECT_ANSWERS, sums(2, 1)), "objected", "只涉及2户");
        people.done(change, ContractModel.COLLECT_ANSWERS, sums(1, 1));
    }

    private CaseNumber asked() {
        time.set("2026-01-26T10:00");
        CaseNumber change = people.aChange(Map.of());
        tell.tell(change, "ServiceTask_Notify");
        return change;
    }

    private void answer(CaseNumber change, String unit, String answer, String on) {
        people.row(change, ContractModel.COLLECT_ANSWERS, ContractModel.OWNER_ANSWERS, Map.of("unitId", unit, "answer", answer, "answeredOn", on));
    }

    private static Map<String, Object> sums(int agreed, int objected) {
        return new HashMap<>(Map.of("agreed", agreed, "objected", objected, "answersSummary", "汇总"));
    }
}
