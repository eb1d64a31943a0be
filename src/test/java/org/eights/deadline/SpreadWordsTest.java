package org.eights.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eights.deadline.CalendarFixture.at;

import org.eights.wording.Words;
import org.junit.jupiter.api.Test;

class SpreadWordsTest {

    private static final String CASE_1 = "2025-06-16 10:00";
    private static final String CASE_10 = "2025-09-29 19:40";

    @Test
    void serviceTimeWithinADay() {
        says(CASE_1, "2 h SVC", "自2025-06-16 10:00起2小时,按客服时间(每日08:30–20:30)计,当日内,到期2025-06-16 12:00。",
                "2 hours of service time (08:30–20:30 every day) from 2025-06-16 10:00, all on that day; due 2025-06-16 12:00.");
    }

    @Test
    void serviceTimeOverNight() {
        says(CASE_10, "1 h SVC", "自2025-09-29 19:40起1小时,按客服时间(每日08:30–20:30)计:当日剩50分钟,次日08:30起10分钟,到期2025-09-30 08:40。",
                "1 hour of service time (08:30–20:30 every day) from 2025-09-29 19:40: 50 minutes left that day, 10 minutes from 08:30 "
                        + "the next morning; due 2025-09-30 08:40.");
    }

    @Test
    void serviceTimeOverSeveralDays() {
        says("2025-09-29 07:00", "37 h SVC", "自2025-09-29 07:00起37小时,按客服时间(每日08:30–20:30)计:当日08:30起12小时,其后2天每天12小时,"
                + "2025-10-02 08:30起1小时,到期2025-10-02 09:30。",
                "37 hours of service time (08:30–20:30 every day) from 2025-09-29 07:00: 12 hours from 08:30 that day, "
                        + "12 hours on each of the next 2 days, 1 hour from 08:30 on 2025-10-02; due 2025-10-02 09:30.");
    }

    @Test
    void aroundTheClock() {
        says(CASE_1, "24 h CLOCK", "自2025-06-16 10:00起24小时,连续计时,到期2025-06-17 10:00。",
                "24 hours around the clock from 2025-06-16 10:00; due 2025-06-17 10:00.");
        says(CASE_10, "12 h CLOCK", "自2025-09-29 19:40起12小时,连续计时,到期2025-09-30 07:40。",
                "12 hours around the clock from 2025-09-29 19:40; due 2025-09-30 07:40.");
    }

    @Test
    void workingDaysWithinAWeek() {
        says(CASE_1, "3 WD", "自2025-06-16 10:00起3个工作日,起始日不计,到期2025-06-19 18:00。",
                "3 working days from 2025-06-16 10:00, start day not counted; due 2025-06-19 18:00.");
    }

    @Test
    void workingDaysOverAWeekend() {
        says(CASE_1, "7 WD", "自2025-06-16 10:00起7个工作日,起始日不计,跳过周末,到期2025-06-25 18:00。",
                "7 working days from 2025-06-16 10:00, start day not counted, skipping weekends; due 2025-06-25 18:00.");
    }

    @Test
    void workingDaysOverAFestival() {
        says(CASE_10, "2 WD", "自2025-09-29 19:40起2个工作日,起始日不计,跳过国庆节、中秋节2025-10-01至2025-10-08,到期2025-10-09 18:00。",
                "2 working days from 2025-09-29 19:40, start day not counted, skipping National Day and Mid-Autumn Festival "
                        + "2025-10-01 to 2025-10-08; due 2025-10-09 18:00.");
    }

    @Test
    void workingDaysOverAFestivalAndAMakeUpSaturday() {
        says(CASE_10, "10 WD", "自2025-09-29 19:40起10个工作日,起始日不计,跳过国庆节、中秋节2025-10-01至2025-10-08及周末,2025-10-11(周六)为调休上班日,计入,"
                + "到期2025-10-20 18:00。",
                "10 working days from 2025-09-29 19:40, start day not counted, skipping National Day and Mid-Autumn Festival "
                        + "2025-10-01 to 2025-10-08 and weekends; Saturday 2025-10-11 is a make-up workday and counts; due 2025-10-20 18:00.");
    }

    @Test
    void calendarDays() {
        says("2025-06-20 15:00", "7 CAL", "自2025-06-20 15:00起7个自然日,起始日不计,到期2025-06-27 18:00。",
                "7 calendar days from 2025-06-20 15:00, start day not counted; due 2025-06-27 18:00.");
    }

    @Test
    void aProvisionalDateSaysWhy() {
        says("2026-12-30 10:00", "2 WD", "自2026-12-30 10:00起2个工作日,起始日不计,到期2027-01-01 18:00。2027年放假安排尚未载入,暂按周一至周五计,日期为暂定。",
                "2 working days from 2026-12-30 10:00, start day not counted; due 2027-01-01 18:00. "
                        + "The holidays of 2027 are not loaded: counted Monday to Friday, so the date is provisional.");
    }

    private static void says(String from, String limit, String zh, String en) {
        WorkingCalendar calendar = CalendarFixture.shippedCalendar();
        Limit parsed = Limit.parse(limit);

        assertThat(new SpreadWords(calendar).of(at(from), parsed, calendar.due(at(from), parsed))).isEqualTo(new Words(zh, en));
    }
}
