package org.eights.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.eights.casefile.CaseFileRoom.NOW;
import static org.eights.casefile.CaseFileRoom.TODAY;
import static org.eights.casefile.CaseFileRoom.step;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eights.support.RoomTest;
import org.eights.wording.Refusal;
import org.eights.wording.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@RoomTest
@Import(CaseFileRoom.class)
class CaseFilesTest {

    @Autowired CaseFiles files;
    @Autowired CaseNumbers numbers;
    @Autowired CaseFileRoom room;

    CaseNumber number;

    @BeforeEach
    void aComplaintIsRegistered() {
        number = numbers.next("CMP", TODAY);
        files.open(number, "complaint", new CaseSubject("YQL", "YQL:2-1502", "C1"), Map.of("category", "DESIGN"));
        room.heard.clear();
        room.moves.clear();
    }

    @Test
    void aNewCaseIsOpenAndItsLimitsCountFromItsRegistration() {
        CaseFile file = files.get(number);
        assertThat(file.isOpen()).isTrue();
        assertThat(file.state()).isEqualTo("OPEN");
        assertThat(file.registeredAt()).isEqualTo(NOW);
        assertThat(file.reckonedFrom()).isEqualTo(NOW);
        assertThat(file.facts()).containsExactly(Map.entry("category", "DESIGN"));
        assertThat(file.subject().unitId()).isEqualTo("YQL:2-1502");
    }

    @Test
    void aCompletedStepMovesTheStateOfTheCase() {
        files.complete(step(number, "UserTask_Acknowledge", "limin", Map.of()), "RESPONDED");
        assertThat(files.get(number).state()).isEqualTo("RESPONDED");
        files.complete(step(number, "UserTask_GradeAndAssign", "wangqiang", Map.of()), null);
        assertThat(files.get(number).state()).isEqualTo("RESPONDED");
    }

    @Test
    void whereACaseStandsIsToldWhenItStandsElsewhereAndOnlyThen() {
        files.complete(step(number, "UserTask_Acknowledge", "limin", Map.of()), "RESPONDED");
        files.complete(step(number, "UserTask_GradeAndAssign", "wangqiang", Map.of()), "RESPONDED");
        files.complete(step(number, "UserTask_Investigate", "wangqiang", Map.of()), null);
        files.state(number, "RESPONDED");
        files.state(number, "ASSIGNED");
        files.close(number, "CLOSED_SATISFIED");
        assertThat(room.moves).containsExactly(new CaseStateChanged(number, "complaint", "RESPONDED", NOW),
                new CaseStateChanged(number, "complaint", "ASSIGNED", NOW));
    }

    @Test
    void manyCasesAreLockedAndReadAtOnceOrRefusedTogether() {
        CaseNumber other = numbers.next("CMP", TODAY);
        files.open(other, "complaint", CaseSubject.NOTHING, Map.of());
        files.lock(List.of(other, number, other));
        assertThat(files.get(number)).isEqualTo(stored());
        assertThatThrownBy(() -> files.lock(List.of(number, new CaseNumber("CMP-19990101-0001")))).isInstanceOf(Refusal.class);
    }

    @Test
    void whoeverAddsToACaseSeesItAsItIsStored() {
        files.complete(step(number, "UserTask_Acknowledge", "limin", Map.of("amount", new BigDecimal("3000"), "kept", "yes")), "RESPONDED");
        assertThat(files.get(number)).isEqualTo(stored());
        files.state(number, "ASSIGNED");
        assertThat(files.get(number)).isEqualTo(stored());
        files.redact(number, 1, "kept", "客户要求删除", "limin");
        assertThat(files.get(number)).isEqualTo(stored());
        files.close(number, "CLOSED_SATISFIED");
        assertThat(files.get(number)).isEqualTo(stored());
        files.reopen(number);
        assertThat(files.get(number)).isEqualTo(stored());
    }

    private CaseFile stored() {
        return files.onUnit("YQL:2-1502").get(0);
    }

    @Test
    void entriesAreNumberedFromOneAndKeepWhoAndWhat() {
        assertThat(files.record(step(number, "UserTask_Acknowledge", "limin", Map.of("reply", "已收到")))).isEqualTo(1);
        assertThat(files.record(step(number, "UserTask_CallBack", "chenyu", Map.of("score", 4)))).isEqualTo(2);

        assertThat(files.entries(number)).extracting(CaseEntry::seq, CaseEntry::by, CaseEntry::data).containsExactly(
                org.assertj.core.groups.Tuple.tuple(1L, "limin", Map.<String, Object>of("reply", "已收到")),
                org.assertj.core.groups.Tuple.tuple(2L, "chenyu", Map.<String, Object>of("score", 4)));
        assertThat(files.entries(number).get(0).at()).isEqualTo(NOW);
        assertThat(files.entries(number).get(0).name()).isEqualTo(new Words("受理", "Acknowledge"));
        assertThat(files.entriesOf(number, "UserTask_CallBack")).hasSize(1);
    }

    @Test
    void theLatestValueCounts() {
        files.record(step(number, "A", "limin", Map.of("households", 1, "phone", "13800000001")));
        files.record(step(number, "B", "limin", Map.of("households", 12)));
        assertThat(files.get(number).values()).containsEntry("households", 12).containsEntry("phone", "13800000001");
    }

    @Test
    void valuesComeBackWithTheTypeThatTheyWereGiven() {
        Map<String, Object> given = new HashMap<>(Map.of("claimAmount", new BigDecimal("5000.00"), "whole", new BigDecimal("3000"),
                "exact", new BigDecimal("1000.01"), "area", 89.5, "score", 4, "many", 3_000_000_000L, "lawsuit", false,
                "channels", List.of("PHONE", "WECHAT")));
        given.put("level", null);
        files.record(step(number, "A", "limin", given));

        Map<String, Object> values = files.get(number).values();
        assertThat(values.get("claimAmount")).isEqualTo(new BigDecimal("5000.00"));
        assertThat(values.get("whole")).isEqualTo(new BigDecimal("3000.00"));
        assertThat(values.get("exact")).isEqualTo(new BigDecimal("1000.01"));
        assertThat(values.get("area")).isEqualTo(new BigDecimal("89.5"));
        assertThat(values.get("score")).isEqualTo(4);
        assertThat(values.get("many")).isEqualTo(3_000_000_000L);
        assertThat(values.get("lawsuit")).isEqualTo(false);
        assertThat(values.get("channels")).isEqualTo(List.of("PHONE", "WECHAT"));
        assertThat(values).containsEntry("level", null);
    }

    @Test
    void whatBelongsToTheEntryAloneIsNotKnownToTheCase() {
        files.record(new NewEntry(number, EntryKind.DECISION, "grade", new Words("定级", "Grade"), null, Map.of("level", "NORMAL"), Map.of(),
                Map.of("rule", 4, "level", "was IMPORTANT")));
        assertThat(files.entries(number).get(0).data())
                .containsEntry("rule", 4).containsEntry("level", "NORMAL").containsEntry("extra.level", "was IMPORTANT");
        assertThat(files.get(number).values()).containsOnlyKeys("level");
    }

    @Test
    void onlyWhatIsNewsIsTold() {
        files.record(step(number, "A", "limin", Map.of("households", 1), Map.of("category", "DESIGN")));
        files.record(step(number, "B", "limin", Map.of("households", 1, "media", true), Map.of("category", "QUALITY")));
        files.record(step(number, "C", "limin", Map.of("households", 1), Map.of("category", "QUALITY")));
        assertThat(room.heard).extracting(CaseFactsChanged::names).containsExactly(
                java.util.Set.of("households"), java.util.Set.of("media", "category"));
    }

    @Test
    void aCaseThatNobodyOpenedIsUnknown() {
        CaseNumber stranger = new CaseNumber("CMP-20250616-9999");
        assertThatThrownBy(() -> files.record(step(stranger, "A", "limin", Map.of()))).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.UNKNOWN));
        assertThatThrownBy(() -> files.get(stranger)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> files.state(stranger, "ASSIGNED")).isInstanceOf(Refusal.class);
        assertThat(files.find(stranger)).isEmpty();
    }

    @Test
    void aTextThatTheDatabaseCannotStoreIsRefusedByItsField() {
        for (String text : List.of("a\u0000b", "\ud83d", "\ude00x", "x\ud83dx")) {
            assertThatThrownBy(() -> files.record(step(number, "A", "limin", Map.of("content", List.of("fine 😀", text)))))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> {
                        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
                        assertThat(refusal.problems().get(0).field()).isEqualTo("content[1]");
                    });
        }
        assertThat(files.entries(number)).isEmpty();
    }

    @Test
    void closingGivesTheOutcomeAndReopeningTakesItBack() {
        files.close(number, "CLOSED_SATISFIED");
        files.close(number, "CLOSED_SATISFIED");
        assertThat(files.get(number).isOpen()).isFalse();
        assertThat(files.get(number).state()).isEqualTo("CLOSED_SATISFIED");
        assertThatThrownBy(() -> files.close(number, "WITHDRAWN")).isInstanceOf(Refusal.class);

        files.reopen(number);
        assertThat(files.get(number).outcome()).isNull();
        assertThat(files.get(number).isOpen()).isTrue();
        assertThatThrownBy(() -> files.reopen(number)).isInstanceOf(Refusal.class);
    }

    @Test
    void theLastPerformerOfAnElementIsKnown() {
        files.record(step(number, "UserTask_DraftSolution", "limin", Map.of()));
        files.record(step(number, "UserTask_DraftSolution", "wangqiang", Map.of()));
        assertThat(files.lastBy(number, "UserTask_DraftSolution")).contains("wangqiang");
        assertThat(files.lastBy(number, "UserTask_CallBack")).isEmpty();
    }

    @Test
    void theOpenCasesOfAUnitAreFound() {
        CaseNumber second = numbers.next("CMP", TODAY);
        files.open(second, "complaint", new CaseSubject("YQL", "YQL:2-1502", "C1"), Map.of());
        assertThat(files.openOnUnit("YQL:2-1502")).extracting(CaseFile::number).containsExactly(number, second);
        files.close(number, "WITHDRAWN");
        assertThat(files.openOnUnit("YQL:2-1502")).extracting(CaseFile::number).containsExactly(second);
        assertThat(files.onUnit("YQL:2-1502")).hasSize(2);
    }

    @Test
    void linkedCasesKnowOfEachOther() {
        CaseNumber second = numbers.next("CMP", TODAY);
        files.open(second, "complaint", CaseSubject.NOTHING, Map.of());
        files.link(second, "MERGED_INTO", number);
        files.link(second, "MERGED_INTO", number);
        assertThat(files.links(number)).containsExactly(new CaseLink(second, "MERGED_INTO", number, NOW));
        assertThat(files.links(second)).isEqualTo(files.links(number));
    }
}
