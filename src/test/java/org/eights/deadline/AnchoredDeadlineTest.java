package org.eights.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eights.deadline.CalendarFixture.at;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eights.wording.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;

/** The kick-off of a handover is due 90 days before its first day, whenever that is. */
@DeadlineRoomTest
class AnchoredDeadlineTest {

    private static final String CASE = "HOB-20250616-0001";
    private static final DeadlineId ID = new DeadlineId("task-1");
    private static final Words MOVED = new Words("交付首日由2025-12-01改为2025-12-15", "“First day” changed from 2025-12-01 to 2025-12-15");

    @Autowired
    private Ledger ledger;

    @Autowired
    private Explanations explanations;

    @Autowired
    private MovableClock clock;

    @Autowired
    private ApplicationEvents events;

    @BeforeEach
    void itIsTheMorningOfCaseOne() {
        clock.set("2025-06-16 10:00");
    }

    @Test
    void itIsDueWhenTheOfficeClosesSoManyDaysBeforeTheDay() {
        Deadline started = start(ninetyDaysBefore("2025-12-01"));

        assertThat(started.dueAt()).isEqualTo(at("2025-09-02 18:00"));
        assertThat(started.status()).isEqualTo(DeadlineStatus.RUNNING);
        assertThat(started.warnAt()).isEqualTo(at("2025-08-18 02:00"));
        assertThat(ledger.find(ID)).contains(started);
        assertThat(explanation()).isEqualTo(new Words("交付首日2025-12-01前90天,到期2025-09-02 18:00。",
                "Until 90 days before “First day” 2025-12-01; due 2025-09-02 18:00."));
    }

    @Test
    void itMovesWithTheDayAndSaysFromWhatToWhat() {
        start(ninetyDaysBefore("2025-12-01"));
        clock.set("2025-07-01 09:00");
        Deadline moved = ledger.anchor(ID, ninetyDaysBefore("2025-12-15"), MOVED);

        assertThat(moved.dueAt()).isEqualTo(at("2025-09-16 18:00"));
        assertThat(ledger.pendingAlarm(ID)).isEqualTo(moved.warnAt()).isEqualTo(at("2025-08-29 06:48"));
        assertThat(events.stream(DeadlinesMoved.class).map(DeadlinesMoved::ids)).containsExactly(Set.of(ID));
        assertThat(explanation()).isEqualTo(new Words("交付首日2025-12-01前90天,到期2025-09-02 18:00。"
                + "2025-07-01 09:00改期(原因:交付首日由2025-12-01改为2025-12-15):交付首日2025-12-15前90天,到期2025-09-16 18:00。",
                "Until 90 days before “First day” 2025-12-01; due 2025-09-02 18:00. "
                        + "Moved 2025-07-01 09:00 (reason: “First day” changed from 2025-12-01 to 2025-12-15): "
                        + "Until 90 days before “First day” 2025-12-15; due 2025-09-16 18:00."));
    }

    @Test
    void theSameDayAgainIsNoNews() {
        start(ninetyDaysBefore("2025-12-01"));
        ledger.anchor(ID, ninetyDaysBefore("2025-12-01"), MOVED);
        assertThat(ledger.events(ID)).hasSize(1);
    }

    @Test
    void whatIsOverFromTheBeginningIsReportedAtOnceAndItsRungsFollowFromThenOn() {
        Deadline late = start(ninetyDaysBefore("2025-07-01"));

        assertThat(late.dueAt()).isEqualTo(at("2025-04-02 18:00"));
        assertThat(late.isOverdue(clock.instant())).isTrue();
        assertThat(ledger.pendingAlarm(ID)).isEqualTo(clock.instant());
        List<Alarm> alarms = ledger.takeDueAlarms(CASE, clock.instant());
        assertThat(alarms).extracting(Alarm::kind).containsExactly(AlarmKind.BREACH);
        assertThat(ledger.pendingAlarm(ID)).isEqualTo(at("2025-06-17 10:00"));
    }

    @Test
    void whatIsOverBecauseItsDayCameNearerIsReportedAtOnce() {
        start(ninetyDaysBefore("2025-12-01"));
        ledger.anchor(ID, ninetyDaysBefore("2025-07-01"), MOVED);
        assertThat(ledger.takeDueAlarms(CASE, clock.instant())).extracting(Alarm::kind).containsExactly(AlarmKind.BREACH);
    }

    @Test
    void anOverdueOneWhoseDayIsPutOffIsInTimeAgain() {
        start(ninetyDaysBefore("2025-07-01"));
        ledger.takeDueAlarms(CASE, clock.instant());
        Deadline again = ledger.anchor(ID, ninetyDaysBefore("2025-12-15"), MOVED);

        assertThat(again.isOverdue(clock.instant())).isFalse();
        assertThat(ledger.pendingAlarm(ID)).isEqualTo(again.warnAt());
    }

    @Test
    void onePromisedWithoutADayHangsOnItOnceItIsKnownAndOnAnAmountAgainWhereThatApplies() {
        ledger.start(ID, StartDeadline.of(CASE, "handover.kickOff", "UserTask_KickOff", new Words("启动会", "Kick-off"), Limit.calendarDays(10), null));
        assertThat(ledger.anchor(ID, ninetyDaysBefore("2025-12-01"), MOVED).dueAt()).isEqualTo(at("2025-09-02 18:00"));
        Deadline again = ledger.regrade(ID, Limit.calendarDays(10), null);
        assertThat(again.dueAt()).isEqualTo(at("2025-06-26 18:00"));
        assertThat(ledger.find(ID)).contains(again);
    }

    @Test
    void anExpectedOneBeginsWithItsDay() {
        ledger.expect(ID, StartDeadline.of(CASE, "handover", "Process", new Words("交付", "Handover"), null, null));
        assertThat(ledger.anchor(ID, ninetyDaysBefore("2025-12-01"), null).status()).isEqualTo(DeadlineStatus.RUNNING);
    }

    @Test
    void aPauseDoesNotPutOffTheDayButAnExtensionHolds() {
        start(ninetyDaysBefore("2025-12-01"));
        ledger.pause(ID, null);
        clock.set("2025-06-20 10:00");
        assertThat(ledger.resume(ID, null).dueAt()).isEqualTo(at("2025-09-02 18:00"));
        ledger.extend(ID, at("2025-10-01 18:00"), null);
        assertThat(ledger.anchor(ID, ninetyDaysBefore("2025-12-15"), MOVED).dueAt()).isEqualTo(at("2025-10-01 18:00"));
    }

    private Deadline start(Anchor day) {
        return ledger.start(ID, StartDeadline.of(CASE, "handover.kickOff", "UserTask_KickOff", new Words("启动会", "Kick-off"), null, null)
                .until(day));
    }

    private static Anchor ninetyDaysBefore(String day) {
        return new Anchor("handoverOn", new Words("交付首日", "First day"), -90, LocalDate.parse(day));
    }

    private Words explanation() {
        return explanations.explain(ledger.find(ID).orElseThrow());
    }
}
