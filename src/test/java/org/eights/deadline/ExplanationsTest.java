package org.eights.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eights.deadline.CalendarFixture.at;

import org.eights.wording.Words;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DeadlineRoomTest
class ExplanationsTest {

    private static final DeadlineId ID = new DeadlineId("close");
    private static final String CASE = "CP-20250616-0001";

    @Autowired
    private Ledger ledger;

    @Autowired
    private Explanations explanations;

    @Autowired
    private MovableClock clock;

    @Test
    void aRegradedAndExtendedLimitTellsItsStory() {
        clock.set("2025-06-16 10:00");
        ledger.start(ID, what(Limit.parse("7 WD")));
        clock.set("2025-06-17 09:00");
        ledger.regrade(ID, Limit.parse("15 WD"), new Words("升级为重大投诉", "raised to MAJOR"));
        clock.set("2025-07-04 16:00");
        ledger.takeDueAlarms(CASE, clock.instant());
        ledger.extend(ID, at("2025-07-11 18:00"), new Words("客户书面同意", "the customer agreed in writing"));
        clock.set("2025-07-10 11:30");
        ledger.stop(ID, null);

        assertThat(explanation()).isEqualTo(new Words(
                "自2025-06-16 10:00起7个工作日,起始日不计,跳过周末,到期2025-06-25 18:00。"
                        + "2025-06-17 09:00由7个工作日改为15个工作日(原因:升级为重大投诉),仍从原起点计:"
                        + "自2025-06-16 10:00起15个工作日,起始日不计,跳过周末,到期2025-07-07 18:00。"
                        + "2025-07-04 16:00提醒:已用时80%。"
                        + "2025-07-04 16:00延期至2025-07-11 18:00(原因:客户书面同意)。"
                        + "2025-07-10 11:30办结,未超期。",
                "7 working days from 2025-06-16 10:00, start day not counted, skipping weekends; due 2025-06-25 18:00. "
                        + "Re-graded 2025-06-17 09:00 from 7 working days to 15 working days (reason: raised to MAJOR), "
                        + "counted from the original start: 15 working days from 2025-06-16 10:00, start day not counted, "
                        + "skipping weekends; due 2025-07-07 18:00. "
                        + "Warned 2025-07-04 16:00: 80 % used. "
                        + "Extended 2025-07-04 16:00 to 2025-07-11 18:00 (reason: the customer agreed in writing). "
                        + "Done 2025-07-10 11:30, in time."));
        assertThat(explanations.ofCase(CASE)).containsEntry(ID, explanation());
    }

    @Test
    void anExpectedLimitThatPausesTellsItsStory() {
        clock.set("2025-06-16 10:00");
        ledger.expect(ID, what(null));
        assertThat(explanation()).isEqualTo(new Words("自2025-06-16 10:00起计,时限待定。",
                "Counted from 2025-06-16 10:00; how long is not decided yet."));
        clock.set("2025-06-16 11:00");
        ledger.begin(ID, Limit.parse("24 h CLOCK"), new Words("定级为一般", "graded NORMAL"));
        clock.set("2025-06-16 12:00");
        ledger.pause(ID, new Words("等待客户", "waiting for the customer"));
        clock.set("2025-06-16 14:00");
        ledger.resume(ID, null);
        clock.set("2025-06-17 15:00");
        ledger.takeDueAlarms(CASE, clock.instant());
        ledger.stop(ID, null);

        assertThat(explanation()).isEqualTo(new Words(
                "自2025-06-16 10:00起计,时限待定。2025-06-16 11:00确定时限(原因:定级为一般):自2025-06-16 10:00起24小时,连续计时,到期2025-06-17 10:00。"
                        + "2025-06-16 12:00暂停计时(原因:等待客户)。2025-06-16 14:00恢复计时,到期2025-06-17 12:00。"
                        + "2025-06-17 15:00提醒:已用时80%。2025-06-17 15:00提醒:已超期。2025-06-17 15:00办结,已超期。",
                "Counted from 2025-06-16 10:00; how long is not decided yet. Decided 2025-06-16 11:00 (reason: graded NORMAL): "
                        + "24 hours around the clock from 2025-06-16 10:00; due 2025-06-17 10:00. "
                        + "Paused 2025-06-16 12:00 (reason: waiting for the customer). Resumed 2025-06-16 14:00; due 2025-06-17 12:00. "
                        + "Warned 2025-06-17 15:00: 80 % used. Reported overdue 2025-06-17 15:00. Done 2025-06-17 15:00, late."));
    }

    @Test
    void aRegradingAfterAPauseSaysBothDates() {
        clock.set("2025-06-16 10:00");
        ledger.start(ID, what(Limit.parse("24 h CLOCK")));
        ledger.pause(ID, null);
        clock.set("2025-06-16 12:00");
        ledger.resume(ID, null);
        ledger.regrade(ID, Limit.parse("12 h CLOCK"), null);

        assertThat(explanation().en()).endsWith("Re-graded 2025-06-16 12:00 from 24 hours to 12 hours, counted from the original start: "
                + "12 hours around the clock from 2025-06-16 10:00; due 2025-06-16 22:00. With extensions and pauses, due 2025-06-17 00:00.");
    }

    private Words explanation() {
        return explanations.explain(ledger.find(ID).orElseThrow());
    }

    private static StartDeadline what(Limit limit) {
        return StartDeadline.of(CASE, "close", "complaint", new Words("全程关闭", "Close"), limit, at("2025-06-16 10:00"));
    }
}
