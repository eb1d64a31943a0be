package org.eights.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eights.contract.SigningTest.refused;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseLink;
import org.eights.casefile.CaseNumber;
import org.eights.complaint.RealTables;
import org.eights.contract.ContractRoom.Heard;
import org.eights.contract.ContractRoom.People;
import org.eights.contract.ContractRoom.Time;
import org.eights.estate.ProjectId;
import org.eights.support.RoomTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** The register of promises, and the rounds that look at it (P20). */
@RoomTest
@Import(ContractRoom.class)
class PromisesTest {

    @Autowired People people;
    @Autowired Heard heard;
    @Autowired Time time;
    @Autowired CaseFiles files;
    @Autowired Promises promises;
    @Autowired RegisterPromises register;
    @Autowired PromiseRound round;
    @Autowired NotePromise note;
    @Autowired JdbcTemplate jdbc;
    @Autowired RealTables tables;

    private CaseNumber signing;

    @BeforeEach
    void aContractWithTwoPromises() {
        people.anEstate();
        signing = people.signed(people.aPhase(), "2-201", "C-9", promise("业主专用泳池", "2027-06-30", "property"), promise("幼儿园开学", "2027-09-01", "development"));
    }

    @AfterEach
    void theTablesAsTheyWere() {
        tables.asShipped();
    }

    private static Map<String, Object> promise(String text, String due, String dept) {
        return Map.of("text", text, "dueDate", due, "dept", dept);
    }

    @Test
    void whatAContractPromisesStandsInTheRegisterOnce() {
        register.register(signing);
        assertThat(promises.of(signing)).extracting(Promise::text, Promise::dept, Promise::state)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("业主专用泳池", "property", PromiseState.OPEN),
                        org.assertj.core.groups.Tuple.tuple("幼儿园开学", "development", PromiseState.OPEN));
        assertThat(promises.of(signing)).allSatisfy(promise -> {
            assertThat(promise.contractNo()).isEqualTo("C-9");
            assertThat(promise.unit().value()).isEqualTo("CTR:2-201");
            assertThat(promise.customer().value()).isEqualTo("CTRK1");
            assertThat(promise.tracking()).isNull();
        });
    }

    @Test
    void aRowOfAStepThatIsNotCompletedIsNoPromise() {
        CaseNumber other = people.disclosed(people.aPhase(), "2-202");
        people.row(other, ContractModel.SIGN, ContractModel.PROMISES, promise("还在写", "2027-06-30", "design"));
        register.register(other);
        assertThat(promises.of(other)).isEmpty();
    }

    @Test
    void aCaseIsOpenedNinetyDaysBeforeAndOnce() {
        time.set("2027-03-31T08:30");
        assertThat(round.open()).isFalse();
        assertThat(heard.promises).isEmpty();
        time.set("2027-04-01T08:30");
        round.open();
        round.open();
        assertThat(heard.promises).hasSize(1).containsValue("property");
        CaseFile tracking = files.get(heard.promises.keySet().iterator().next());
        assertThat(tracking.process()).isEqualTo("promise-tracking");
        assertThat(tracking.values()).containsEntry("text", "业主专用泳池").containsEntry("dueDate", "2027-06-30").containsEntry("dept", "property");
        assertThat(tracking.subject().customerId()).isEqualTo("CTRK1");
        assertThat(files.links(signing)).filteredOn(link -> "PROMISE".equals(link.kind())).extracting(CaseLink::to).containsExactly(tracking.number());
        time.set("2027-04-02T08:30");
        round.open();
        assertThat(heard.promises).hasSize(1);
    }

    @Test
    void theTableSaysHowLongBefore() {
        tables.leadTime("promise.tracking", 60);
        time.set("2027-04-30T08:30");
        round.open();
        assertThat(heard.promises).isEmpty();
        time.set("2027-05-01T08:30");
        round.open();
        assertThat(heard.promises).hasSize(1).containsValue("property");
    }

    @Test
    void daysOnWhichTheProductWasDownAreCaughtUpWith() {
        time.set("2027-03-30T08:30");
        round.open();
        time.set("2027-08-20T08:30");
        round.open();
        assertThat(heard.promises.values()).containsExactly("property", "development");
        round.open();
        assertThat(heard.promises).hasSize(2);
    }

    @Test
    void aRoundOpensAHundredAndSaysThatMoreAreLeft() {
        for (int i = 0; i < 150; i++) {
            jdbc.update("""
                    INSERT INTO promise (signing, replaces, contract_no, project_id, unit_id, customer_id, said, due_on, dept, state, registered_at)
                    SELECT signing, (SELECT id FROM promise p WHERE NOT EXISTS (SELECT FROM promise q WHERE q.replaces = p.id) LIMIT 1), contract_no,
                        project_id, unit_id, customer_id, said, due_on, dept, state, registered_at FROM promise WHERE dept = 'property' LIMIT 1""");
        }
        time.set("2027-04-01T08:30");
        assertThat(round.open()).isTrue();
        assertThat(heard.promises).hasSize(100);
        assertThat(round.open()).isFalse();
        assertThat(heard.promises).hasSize(151);
        assertThat(IntStream.range(0, 3).mapToObj(i -> round.open())).containsOnly(false);
        assertThat(heard.promises).hasSize(151);
    }

    @Test
    void aTerminatedContractPromisesNothing() {
        jdbc.update("UPDATE contract SET state = 'TERMINATED' WHERE no = 'C-9'");
        time.set("2027-06-01T08:30");
        round.open();
        assertThat(heard.promises).isEmpty();
    }

    @Test
    void whatBecameOfAPromiseStandsInTheRegister() {
        CaseNumber pool = due("2027-04-01T08:30");
        people.done(pool, "UserTask_ShowEvidence", Map.of("kept", true, "evidence", "a1"), "kept");
        assertThat(note.note(pool, "ServiceTask_NoteKept")).isEqualTo(PromiseState.KEPT);
        heard.promises.clear();
        CaseNumber school = due("2027-06-05T08:30");
        people.done(school, "UserTask_ShowEvidence", Map.of("kept", false, "reason", "未批"), "kept");
        assertThat(note.note(school, "ServiceTask_NoteBroken")).isEqualTo(PromiseState.BROKEN);
        assertThat(promises.of(signing)).extracting(Promise::state).containsExactly(PromiseState.KEPT, PromiseState.BROKEN);
        round.open();
        assertThat(heard.promises).hasSize(1);
    }

    @Test
    void whatReplacesAPromiseIsPromisedInItsTurn() {
        CaseNumber pool = due("2027-04-01T08:30");
        people.done(pool, ContractModel.ALTERNATIVES, alternative("REPLACE", "newDue", "2027-12-31"), "alternative");
        note.note(pool, "ServiceTask_NoteAlternative");
        note.note(pool, "ServiceTask_NoteAlternative");
        assertThat(promises.of(signing)).extracting(Promise::state).containsExactly(PromiseState.REPLACED, PromiseState.OPEN, PromiseState.OPEN);
        assertThat(promises.of(signing).get(2)).satisfies(promise -> {
            assertThat(promise.text()).isEqualTo("改建恒温泳池");
            assertThat(promise.dueOn()).isEqualTo(LocalDate.of(2027, 12, 31));
            assertThat(promise.dept()).isEqualTo("property");
        });
        time.set("2027-10-05T08:30");
        heard.promises.clear();
        round.open();
        assertThat(heard.promises.values()).containsExactly("development", "property");
    }

    @Test
    void moneyOrTheEndOfTheContractSettleItToo() {
        CaseNumber pool = due("2027-04-01T08:30");
        people.done(pool, ContractModel.ALTERNATIVES, alternative("COMPENSATE", "compensation", 5000), "alternative");
        assertThat(note.note(pool, "ServiceTask_NoteAlternative")).isEqualTo(PromiseState.COMPENSATED);
        heard.promises.clear();
        CaseNumber school = due("2027-06-05T08:30");
        people.done(school, ContractModel.ALTERNATIVES, alternative("TERMINATE", "reason", "退房"), "alternative");
        assertThat(note.note(school, "ServiceTask_NoteAlternative")).isEqualTo(PromiseState.TERMINATED);
        assertThat(promises.of(signing)).hasSize(2);
    }

    @Test
    void anAlternativeIsWorthSomething() {
        CaseNumber pool = due("2027-04-01T08:30");
        refused(() -> people.done(pool, ContractModel.ALTERNATIVES, alternative("COMPENSATE", "compensation", 0)), "compensation", "大于0");
        refused(() -> people.done(pool, ContractModel.ALTERNATIVES, alternative("REPLACE", "newDue", "2027-06-01")), "newDue", "2027-06-30");
        refused(() -> people.done(pool, ContractModel.ALTERNATIVES, alternative("REPLACE", "remark", "以后再说")), "newDue", "到期日");
    }

    @Test
    void theRegisterIsReadByProjectStateDayAndDepartment() {
        assertThat(promises.list(new ProjectId("CTR"), null, null, null)).hasSize(2);
        assertThat(promises.list(null, PromiseState.OPEN, LocalDate.of(2027, 7, 1), null)).extracting(Promise::dept).containsExactly("property");
        assertThat(promises.list(null, null, null, List.of("development", "design"))).extracting(Promise::text).containsExactly("幼儿园开学");
        assertThat(promises.list(new ProjectId("CTR"), PromiseState.BROKEN, null, null)).isEmpty();
        assertThat(promises.list(new ProjectId("XYZ"), null, null, null)).isEmpty();
    }

    private CaseNumber due(String now) {
        time.set(now);
        round.open();
        return heard.promises.keySet().iterator().next();
    }

    private static Map<String, Object> alternative(String which, String field, Object value) {
        return new HashMap<>(Map.of("alternative", which, "commitments", "改建恒温泳池", field, value));
    }
}
