package org.eights.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.eights.deadline.CalendarFixture.at;
import static org.eights.deadline.DeadlineStatus.CANCELLED;
import static org.eights.deadline.DeadlineStatus.LATE;
import static org.eights.deadline.DeadlineStatus.MET;
import static org.eights.deadline.DeadlineStatus.PAUSED;
import static org.eights.deadline.DeadlineStatus.RUNNING;
import static org.eights.deadline.DeadlineStatus.WAITING;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.eights.bulk.Bulk;
import org.eights.wording.Refusal;
import org.eights.wording.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;

@DeadlineRoomTest
class LedgerTest {

    private static final String CASE = "CP-20250616-0001";
    private static final DeadlineId ID = new DeadlineId("task-1");
    private static final Words WHY = new Words("客户要求", "the customer asked");

    @Autowired
    private Ledger ledger;

    @Autowired
    private MovableClock clock;

    @Autowired
    private ApplicationEvents events;

    @BeforeEach
    void itIsTheMorningOfCaseOne() {
        clock.set("2025-06-16 10:00");
    }

    @Test
    void aStartedDeadlineIsKeptAsItWasReckoned() {
        Deadline started = start("3 WD");

        assertThat(started.status()).isEqualTo(RUNNING);
        assertThat(started.dueAt()).isEqualTo(at("2025-06-19 18:00"));
        assertThat(started.warnAt()).isEqualTo(at("2025-06-19 11:00"));
        assertThat(started.clock()).isEqualTo("3 WD");
        assertThat(ledger.find(ID)).contains(started);
        assertThat(ledger.of(CASE)).containsExactly(started);
        assertThat(ledger.events(ID)).extracting(DeadlineEvent::kind).containsExactly(DeadlineEventKind.STARTED);
        assertThat(moved()).isEmpty();
    }

    @Test
    void manyThatBeginTogetherAreKeptAsOneIs() {
        List<Deadline> started = Bulk.of(() -> IntStream.range(0, 5).mapToObj(i -> ledger.start(new DeadlineId("many-" + i),
                StartDeadline.of(CASE, "many", "UserTask_Many", WHY, Limit.parse("3 WD"), null))).toList());

        assertThat(ledger.of(CASE)).containsExactlyElementsOf(started);
        assertThat(started).allSatisfy(one -> assertThat(ledger.events(one.id())).extracting(DeadlineEvent::kind)
                .containsExactly(DeadlineEventKind.STARTED));
    }

    @Test
    void oneThatHasJustBegunAmongManyCanBeStoppedAtOnce() {
        Bulk.of(() -> start("2 h SVC"));
        Bulk.of(() -> {
            ledger.start(new DeadlineId("other"), StartDeadline.of(CASE, "other", "UserTask_Other", WHY, Limit.parse("3 WD"), null));
            assertThat(ledger.stop(new DeadlineId("other"), WHY)).isTrue();
            return null;
        });
        assertThat(ledger.of(CASE)).extracting(Deadline::status).containsExactlyInAnyOrder(RUNNING, MET);
    }

    @Test
    void stoppedAtTheVeryInstantItIsDueItIsMet() {
        start("2 h SVC");
        clock.set("2025-06-16 12:00");

        assertThat(ledger.stop(ID, WHY, "limin")).isTrue();

        assertThat(now().status()).isEqualTo(MET);
        assertThat(now().stoppedAt()).isEqualTo(at("2025-06-16 12:00"));
        assertThat(ledger.events(ID)).last().satisfies(e -> {
            assertThat(e.kind()).isEqualTo(DeadlineEventKind.STOPPED);
            assertThat(e.by()).isEqualTo("limin");
            assertThat(e.reason()).isEqualTo(WHY);
            assertThat(e.dueAt()).isEqualTo(at("2025-06-16 12:00"));
        });
        assertThat(ledger.stop(ID, WHY)).as("ending it again").isFalse();
    }

    @Test
    void stoppedLaterItIsLate() {
        start("2 h SVC");
        clock.set("2025-06-16 12:01");
        ledger.stop(ID, WHY);

        assertThat(now().status()).isEqualTo(LATE);
        assertThat(ledger.nextAlarm(ID, at("2025-06-16 12:01"))).isEqualTo(Ledger.DORMANT);
    }

    @Test
    void aPauseOfPlainTimeMovesTheDateByAsMuch() {
        start("24 h CLOCK");
        clock.set("2025-06-16 20:00");
        ledger.pause(ID, WHY);
        assertThat(now().status()).isEqualTo(PAUSED);
        assertThat(ledger.pendingAlarm(ID)).isEqualTo(Ledger.DORMANT);
        clock.set("2025-06-18 21:30");
        ledger.resume(ID, WHY);

        assertThat(now().dueAt()).isEqualTo(at("2025-06-19 11:30"));
        assertThat(now().warnAt()).isEqualTo(at("2025-06-19 06:42"));
        assertThat(now().pausedSeconds()).isEqualTo(49 * 3600 + 1800);
        assertThat(ledger.pendingAlarm(ID)).isEqualTo(at("2025-06-19 06:42"));
        assertThat(moved()).hasSize(2);
    }

    @Test
    void aPauseOverNightCostsServiceTimeOnly() {
        start("4 h SVC");
        clock.set("2025-06-16 12:00");
        ledger.pause(ID, WHY);
        clock.set("2025-06-17 09:00");
        ledger.resume(ID, WHY);

        assertThat(now().dueAt()).as("two hours were left at noon").isEqualTo(at("2025-06-17 11:00"));
    }

    @Test
    void aPauseOfWorkingDaysMovesByWholeWorkingDays() {
        start("3 WD");
        clock.set("2025-06-18 10:00");
        ledger.pause(ID, WHY);
        clock.set("2025-06-23 09:00");
        ledger.resume(ID, WHY);

        assertThat(now().dueAt()).as("Thursday, Friday and Monday are lost").isEqualTo(at("2025-06-24 18:00"));
    }

    @Test
    void aPauseThatBeganAfterTheBreachUndoesNothing() {
        start("2 h SVC");
        clock.set("2025-06-16 13:00");
        ledger.takeDueAlarms(CASE, clock.instant());
        ledger.pause(ID, WHY);
        clock.set("2025-06-16 16:00");
        ledger.resume(ID, WHY);

        assertThat(now().dueAt()).isEqualTo(at("2025-06-16 12:00"));
        assertThat(now().ladder().rung()).isEqualTo(1);
        assertThat(ledger.pendingAlarm(ID)).as("the next rung waits as long as the pause was").isEqualTo(at("2025-06-17 15:00"));
    }

    @Test
    void stoppedWhilePausedItIsMeasuredAtThePause() {
        start("2 h SVC");
        clock.set("2025-06-16 11:00");
        ledger.pause(ID, WHY);
        clock.set("2025-06-16 15:00");
        ledger.stop(ID, WHY);

        assertThat(now().status()).isEqualTo(MET);
        assertThat(now().pausedSeconds()).isEqualTo(4 * 3600);
    }

    @Test
    void anExtensionMovesTheDateAndTheWarning() {
        start("24 h CLOCK");
        ledger.extend(ID, at("2025-06-18 12:00"), WHY);

        assertThat(now().dueAt()).isEqualTo(at("2025-06-18 12:00"));
        assertThat(now().warnAt()).as("80 % of 50 hours").isEqualTo(at("2025-06-18 02:00"));
        assertThat(now().term().originalDueAt()).isEqualTo(at("2025-06-17 10:00"));
        assertThat(moved()).containsExactly(Set.of(ID));
    }

    @Test
    void anExtensionThatIsNotLaterIsRefused() {
        start("24 h CLOCK");

        assertThatThrownBy(() -> ledger.extend(ID, at("2025-06-17 10:00"), WHY)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
            assertThat(refusal.problems().get(0).field()).isEqualTo("dueAt");
        });
    }

    @Test
    void anotherLimitCountsFromTheOriginalStart() {
        start("7 WD");
        clock.set("2025-06-20 09:00");
        ledger.regrade(ID, Limit.parse("10 WD"), WHY);

        assertThat(now().dueAt()).isEqualTo(at("2025-06-30 18:00"));
        assertThat(now().term().originalDueAt()).isEqualTo(at("2025-06-25 18:00"));
        assertThat(now().clock()).isEqualTo("10 WD");
        assertThat(moved()).containsExactly(Set.of(ID));
    }

    @Test
    void aShorterLimitThatIsOverAlreadyRingsAtOnce() {
        start("7 WD");
        clock.set("2025-06-17 09:00");
        ledger.regrade(ID, Limit.parse("12 h CLOCK"), WHY);

        assertThat(ledger.pendingAlarm(ID)).isBefore(clock.instant());
        assertThat(ledger.takeDueAlarms(CASE, clock.instant())).extracting(Alarm::kind).containsExactly(AlarmKind.WARN, AlarmKind.BREACH);
        assertThat(ledger.pendingAlarm(ID)).as("a clock limit climbs by 24 hours").isEqualTo(at("2025-06-17 22:00"));
    }

    @Test
    void anExtensionOutlivesARegradingToAnEarlierDate() {
        start("7 WD");
        ledger.extend(ID, at("2025-06-27 18:00"), WHY);

        assertThat(ledger.regrade(ID, Limit.parse("3 WD"), WHY).dueAt()).isEqualTo(at("2025-06-27 18:00"));
        assertThat(ledger.regrade(ID, Limit.parse("10 WD"), WHY).dueAt()).isEqualTo(at("2025-06-30 18:00"));
    }

    @Test
    void anExpectedOneWaitsForItsAmountAndCountsFromWhereItWasExpected() {
        ledger.expect(ID, what(null));
        assertThat(now().status()).isEqualTo(WAITING);
        assertThat(ledger.pendingAlarm(ID)).isEqualTo(Ledger.DORMANT);
        clock.set("2025-06-17 15:00");
        ledger.regrade(ID, Limit.parse("7 WD"), WHY);

        assertThat(now().status()).isEqualTo(RUNNING);
        assertThat(now().dueAt()).isEqualTo(at("2025-06-25 18:00"));
        assertThat(now().ladder().step()).isEqualTo(Limit.workingDays(1));
        assertThat(ledger.events(ID)).extracting(DeadlineEvent::kind)
                .containsExactly(DeadlineEventKind.EXPECTED, DeadlineEventKind.STARTED);
        assertThat(moved()).containsExactly(Set.of(ID));
    }

    @Test
    void anExpectedOneMayBeginAtAnotherInstant() {
        ledger.expect(ID, what(null));
        ledger.begin(ID, Limit.parse("4 h SVC"), at("2025-06-16 12:00"), WHY, null);

        assertThat(now().dueAt()).isEqualTo(at("2025-06-16 16:00"));
        assertThatThrownBy(() -> ledger.begin(ID, Limit.parse("4 h SVC"), WHY)).isInstanceOf(Refusal.class);
    }

    @Test
    void alarmsComeInOrderEachOnce() {
        start("3 WD");
        assertThat(ledger.takeDueAlarms(CASE, at("2025-06-19 10:59"))).isEmpty();
        assertThat(ledger.takeDueAlarms(CASE, at("2025-06-19 11:00"))).extracting(Alarm::kind).containsExactly(AlarmKind.WARN);
        assertThat(ledger.takeDueAlarms(CASE, at("2025-06-19 11:00"))).isEmpty();
        assertThat(ledger.takeDueAlarms(CASE, at("2025-06-24 10:00"))).satisfiesExactly(
                a -> assertThat(a).extracting(Alarm::kind, Alarm::rung, Alarm::at).containsExactly(AlarmKind.BREACH, 1, at("2025-06-19 18:00")),
                a -> assertThat(a).extracting(Alarm::kind, Alarm::rung, Alarm::at).containsExactly(AlarmKind.RUNG, 2, at("2025-06-20 18:00")),
                a -> assertThat(a).extracting(Alarm::kind, Alarm::rung, Alarm::at).containsExactly(AlarmKind.RUNG, 3, at("2025-06-23 18:00")));
        assertThat(ledger.events(ID)).extracting(DeadlineEvent::kind).containsExactly(DeadlineEventKind.STARTED, DeadlineEventKind.WARNED,
                DeadlineEventKind.BREACHED, DeadlineEventKind.ESCALATED, DeadlineEventKind.ESCALATED);
        assertThat(now().ladder().rung()).isEqualTo(3);
    }

    @Test
    void aTimerThatRingsAsksForTheNextAlarmBeforeTheDueOneIsTaken() {
        start("24 h CLOCK");

        assertThat(ledger.nextAlarm(ID, at("2025-06-16 10:00"))).isEqualTo(at("2025-06-17 05:12"));
        assertThat(ledger.nextAlarm(ID, at("2025-06-17 05:12"))).isEqualTo(at("2025-06-17 10:00"));
        assertThat(ledger.nextAlarm(ID, at("2025-06-17 10:00"))).isEqualTo(at("2025-06-18 10:00"));
        assertThat(ledger.nextAlarm(ID, at("2025-06-19 11:00"))).isEqualTo(at("2025-06-20 10:00"));
        assertThat(ledger.pendingAlarm(ID)).isEqualTo(at("2025-06-17 05:12"));
    }

    @Test
    void theLadderEndsWhereNobodyIsLeftButTheBreachStillComes() {
        start("24 h CLOCK");
        ledger.told(ID, "gm", "zhoujianguo");
        ledger.endLadder(ID);

        assertThat(now().ladder().told()).isEqualTo(new Told("gm", "zhoujianguo"));
        assertThat(ledger.takeDueAlarms(CASE, at("2025-06-25 10:00"))).extracting(Alarm::kind)
                .containsExactly(AlarmKind.WARN, AlarmKind.BREACH);
        assertThat(ledger.pendingAlarm(ID)).isEqualTo(Ledger.DORMANT);
    }

    @Test
    void anExtensionAfterTheBreachBeginsTheLadderAnewAtTheResponsibleOne() {
        start("24 h CLOCK");
        clock.set("2025-06-18 11:00");
        ledger.takeDueAlarms(CASE, clock.instant());
        ledger.told(ID, "csManager", "zhaolan");
        ledger.endLadder(ID);
        ledger.extend(ID, at("2025-06-30 18:00"), WHY);

        assertThat(now().ladder().told()).isEqualTo(new Told("csSpecialist", "limin"));
        assertThat(ledger.takeDueAlarms(CASE, at("2025-06-30 18:00"))).extracting(Alarm::kind)
                .containsExactly(AlarmKind.WARN, AlarmKind.BREACH);
        assertThat(ledger.pendingAlarm(ID)).isEqualTo(at("2025-07-01 18:00"));
    }

    @Test
    void theEndOfACaseCancelsWhatIsOpen() {
        start("24 h CLOCK");
        ledger.expect(new DeadlineId("close"), what(null));
        ledger.start(new DeadlineId("met"), what("1 h SVC"));
        ledger.stop(new DeadlineId("met"), WHY);

        assertThat(ledger.cancelAll(CASE, WHY, null)).isEqualTo(2);
        assertThat(ledger.of(CASE)).extracting(Deadline::status).containsExactlyInAnyOrder(CANCELLED, CANCELLED, MET);
    }

    @Test
    void whatIsUnknownOrEndedIsRefused() {
        assertThatThrownBy(() -> ledger.pause(ID, WHY)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.UNKNOWN));
        start("3 WD");
        ledger.stop(ID, WHY);
        assertThatThrownBy(() -> ledger.pause(ID, WHY)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT));
    }

    @Test
    void aWatchFindsAlarmsThatNoTimerTook() {
        start("24 h CLOCK");

        assertThat(ledger.withDueAlarms(at("2025-06-17 05:11"), 10)).isEmpty();
        assertThat(ledger.withDueAlarms(at("2025-06-17 05:12"), 10)).extracting(Deadline::id).containsExactly(ID);
        assertThat(ledger.running(10)).extracting(Deadline::id).containsExactly(ID);
    }

    private Deadline start(String limit) {
        return ledger.start(ID, what(limit));
    }

    private static StartDeadline what(String limit) {
        return StartDeadline.of(CASE, "plan", "UserTask_Plan", new Words("制定方案", "Plan"), limit == null ? null : Limit.parse(limit),
                at("2025-06-16 10:00")).at("pi-1", "UserTask_Plan").by("csSpecialist", "limin");
    }

    /** As it lies in the database; the transaction that began it remembers it so. */
    private Deadline now() {
        Deadline stored = ledger.of(CASE).stream().filter(d -> d.id().equals(ID)).findFirst().orElseThrow();
        assertThat(ledger.find(ID)).contains(stored);
        return stored;
    }

    private List<Set<DeadlineId>> moved() {
        return events.stream(DeadlinesMoved.class).map(DeadlinesMoved::ids).toList();
    }
}
