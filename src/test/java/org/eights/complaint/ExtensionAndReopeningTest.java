package org.eights.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.complaint.ComplaintRoom.Complaining;
import org.eights.complaint.ComplaintRoom.Time;
import org.eights.deadline.Deadline;
import org.eights.deadline.DeadlineId;
import org.eights.deadline.Explanations;
import org.eights.deadline.Ledger;
import org.eights.deadline.Limit;
import org.eights.deadline.StartDeadline;
import org.eights.step.Step;
import org.eights.step.Step.MessageCase;
import org.eights.support.RoomTest;
import org.eights.wording.Refusal;
import org.eights.wording.Refusal.Kind;
import org.eights.wording.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** More time, once (G4 延期), and a second life within thirty days (G4 关闭标准). */
@RoomTest
@Import(ComplaintRoom.class)
class ExtensionAndReopeningTest {

    private static final DeadlineId CLOSE = new DeadlineId("close");

    @Autowired Complaining people;
    @Autowired Time time;
    @Autowired ExtendComplaint extend;
    @Autowired ComplaintRules rules;
    @Autowired CaseFiles files;
    @Autowired Ledger ledger;
    @Autowired Explanations explain;

    private CaseNumber number;

    @BeforeEach
    void aComplaintToBeClosedWithinSevenWorkingDays() {
        people.theSampleEstateAndItsStaff();
        number = people.registered("2-1502", "DESIGN");
        ledger.start(CLOSE, StartDeadline.of(number.value(), "complaint.close", "StartEvent_CloseLimit", new Words("结案时限", "Limit to close"),
                Limit.parse("7 WD"), time.instant()));
        assertThat(due()).isEqualTo("2025-06-25T18:00");
    }

    // ---- more time ----

    @ParameterizedTest
    @CsvSource({"2025-06-25, 新期限须晚于现期限2025-06-25", "2025-06-20, 新期限须晚于现期限2025-06-25", "2025-07-05, 最晚2025-07-04",
        "2025-09-01, 最晚2025-07-04"})
    void anExtensionIsLaterThanTheLimitAndNotLongerThanIt(String day, String reason) {
        assertThatThrownBy(() -> asked(day)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.kind()).isEqualTo(Kind.INVALID);
            assertThat(refusal.problems().get(0).field()).isEqualTo("newDue");
            assertThat(refusal.reason().zh()).contains(reason);
        });
    }

    @ParameterizedTest
    @CsvSource({"2025-06-26", "2025-07-04", "2025-06-29"})
    void withinThatAnyDayWillDo(String day) {
        asked(day);
        extend.extend(number, "zhaolan");
        assertThat(due()).isEqualTo(day + "T18:00");
    }

    @Test
    void theReasonToldIsThatOfTheRequestWhateverWasSaidSince() {
        asked("2025-07-01");
        people.message(number, ComplaintModel.LEVEL_CHANGED, Map.of("level", "NORMAL", "reason", "情绪平复"));
        extend.extend(number, "zhaolan");
        assertThat(explain.explain(ledger.find(CLOSE).orElseThrow()).zh()).contains("等配件").doesNotContain("情绪平复");
    }

    @Test
    void whileOneRequestWaitsThereIsNoSecondAndAfterItsRefusalThereIs() {
        asked("2025-07-01");
        refused(() -> asked("2025-07-02"), Kind.CONFLICT, "待审批");
        people.step(number, ComplaintModel.APPROVE_EXTENSION, Map.of("approved", false));
        assertThatCode(() -> asked("2025-07-02")).doesNotThrowAnyException();
    }

    @Test
    void itIsGrantedOnce() {
        asked("2025-07-01");
        people.step(number, ComplaintModel.APPROVE_EXTENSION, Map.of("approved", true));
        extend.extend(number, "zhaolan");
        people.step(number, "ServiceTask_Extend", Map.of("extended", true));
        refused(() -> asked("2025-07-02"), Kind.CONFLICT, "只能延期一次");
    }

    @Test
    void whereNoLimitRunsThereIsNothingToExtend() {
        ledger.stop(CLOSE, new Words("结案", "Closed"));
        refused(() -> asked("2025-07-01"), Kind.CONFLICT, "没有在计的结案时限");
    }

    // ---- a second life ----

    @ParameterizedTest
    @CsvSource({"2025-06-21T10:00, true", "2025-07-20T17:59, true", "2025-07-20T18:00, true", "2025-07-20T18:01, false", "2025-08-20T10:00, false"})
    void aClosedComplaintIsReopenedUntilTheThirtiethDay(String at, boolean may) {
        time.set("2025-06-20T15:00");
        people.closed(number, "CLOSED_SATISFIED");
        time.set(at);
        if (may) {
            assertThatCode(this::reopen).doesNotThrowAnyException();
        } else {
            refused(this::reopen, Kind.CONFLICT, "超过30天");
        }
    }

    @ParameterizedTest
    @CsvSource({"CLOSED_SATISFIED, true", "CLOSED_REJECTED, true", "CLOSED_UNREACHABLE, true", "WITHDRAWN, false", "MERGED, false", "CANCELLED, false"})
    void onlyWhatWasClosedIsReopened(String outcome, boolean may) {
        people.closed(number, outcome);
        if (may) {
            assertThatCode(this::reopen).doesNotThrowAnyException();
        } else {
            refused(this::reopen, Kind.CONFLICT, "不能重开");
        }
    }

    @Test
    void whereTheUnitHasComplainedAnewTheOldOneStaysClosed() {
        people.closed(number, "CLOSED_SATISFIED");
        CaseNumber anew = people.registered("2-1502", "DESIGN");
        refused(this::reopen, Kind.CONFLICT, anew.value());
        people.closed(anew, "WITHDRAWN");
        assertThatCode(this::reopen).doesNotThrowAnyException();
    }

    @Test
    void aReopenedComplaintIsOpenForOthersToJoin() {
        people.closed(number, "CLOSED_SATISFIED");
        files.reopen(number);
        CaseNumber second = people.registered("2-1502", "DESIGN");
        assertThat(files.links(second)).singleElement().satisfies(link -> assertThat(link.to()).isEqualTo(number));
        assertThat(people.fact(number, "repeatCount")).isEqualTo(0);
    }

    private void asked(String newDue) {
        Map<String, Object> form = Map.of("newDue", newDue, "reason", "等配件", "consent", "业主同意");
        rules.check(message(ComplaintModel.EXTENSION_REQUESTED, MessageCase.OPEN), files.get(number), form, "limin");
        people.message(number, ComplaintModel.EXTENSION_REQUESTED, form);
    }

    private void reopen() {
        rules.check(message(ComplaintModel.REOPENED, MessageCase.CLOSED), files.get(number), Map.of("reason", "还是漏"), "limin");
    }

    private static Step message(String element, MessageCase state) {
        return new Step(element, new Words(element, element), "complaint", null, null, Set.of(), List.of(), null, List.of(), null, null,
                List.of(), List.of(), state, Set.of(), Set.of());
    }

    private static void refused(ThrowingCallable what, Kind kind, String reason) {
        assertThatThrownBy(what).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.kind()).isEqualTo(kind);
            assertThat(refusal.reason().zh()).contains(reason);
            assertThat(refusal.reason().en()).isNotBlank().doesNotContainPattern("\\p{IsHan}");
        });
    }

    private String due() {
        Deadline close = ledger.find(CLOSE).orElseThrow();
        return LocalDateTime.ofInstant(close.dueAt(), ComplaintRoom.CHINA).toString();
    }
}
