package org.eights.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.eights.casefile.CaseFileRoom.TODAY;
import static org.eights.casefile.CaseFileRoom.step;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.eights.support.RoomTest;
import org.eights.wording.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

@RoomTest
@Import(CaseFileRoom.class)
class CaseRowsTest {

    @Autowired CaseRows rows;
    @Autowired CaseFiles files;
    @Autowired CaseNumbers numbers;
    @Autowired JdbcTemplate jdbc;

    CaseNumber number;
    RowId first;

    @BeforeEach
    void aStepWithAFinding() {
        number = numbers.next("CMP", TODAY);
        files.open(number, "complaint", CaseSubject.NOTHING, Map.of());
        first = rows.add(number, "UserTask_Investigate", "finding", Map.of("text", "漏水", "cost", new BigDecimal("8200.00")), "limin");
    }

    @Test
    void rowsKeepTheirOrderAndAreCountedByKind() {
        rows.add(number, "UserTask_Investigate", "finding", Map.of("text", "霉斑"), "limin");
        rows.add(number, "UserTask_Investigate", "participant", Map.of("name", "王强"), "limin");
        assertThat(rows.of(number)).extracting(CaseRow::position).containsExactly(1, 2, 1);
        assertThat(rows.of(number).get(0).data()).containsEntry("cost", new BigDecimal("8200.00"));
        assertThat(rows.count(number, "finding")).isEqualTo(2);
        assertThat(rows.count(number, "opinion")).isZero();
    }

    @Test
    void whileTheStepIsOpenItsRowsMayBeChangedAndRemoved() {
        rows.change(first, Map.of("text", "渗水"));
        assertThat(rows.find(first).orElseThrow().data()).containsOnlyKeys("text").containsEntry("text", "渗水");
        rows.remove(first);
        assertThat(rows.find(first)).isEmpty();
        assertThatThrownBy(() -> rows.remove(first)).isInstanceOf(Refusal.class);
    }

    @Test
    void onceTheStepIsCompletedItsRowsStay() {
        files.complete(step(number, "UserTask_Investigate", "limin", Map.of()), null);
        assertThatThrownBy(() -> rows.change(first, Map.of())).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT));
        assertThatThrownBy(() -> rows.remove(first)).isInstanceOf(Refusal.class);
    }

    @Test
    void anotherStepsCompletionAndAnEntryThatCompletesNothingLeaveThemAlone() {
        files.complete(step(number, "UserTask_DraftSolution", "limin", Map.of()), null);
        files.record(step(number, "UserTask_Investigate", "limin", Map.of()));
        assertThat(rows.find(first).orElseThrow().sealedAt()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE case_row SET sealed_at = NULL", "UPDATE case_row SET data = '{}'", "DELETE FROM case_row", "TRUNCATE case_row CASCADE"})
    void norCanTheDatabaseBeTalkedIntoIt(String attack) {
        files.complete(step(number, "UserTask_Investigate", "limin", Map.of()), null);
        assertThatThrownBy(() -> jdbc.execute(attack)).hasMessageContaining("sealed row");
    }

    @Test
    void aRowOfAnUnknownCaseIsRefused() {
        assertThatThrownBy(() -> rows.add(new CaseNumber("CMP-20250616-9999"), "A", "finding", Map.of(), "limin"))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> rows.change(new RowId(UUID.randomUUID()), Map.of())).isInstanceOf(Refusal.class);
    }
}
