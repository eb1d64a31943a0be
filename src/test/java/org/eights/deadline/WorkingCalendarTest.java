package org.eights.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eights.deadline.CalendarFixture.at;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {

    private final WorkingCalendar calendar = CalendarFixture.shippedCalendar();

    @ParameterizedTest(name = "{1} from {0} is due {2}")
    @CsvSource({
        // case 1
        "2025-06-16 10:00, 2 h SVC,     2025-06-16 12:00",
        "2025-06-16 10:00, 24 h CLOCK,  2025-06-17 10:00",
        "2025-06-16 10:00, 3 WD,        2025-06-19 18:00",
        "2025-06-16 10:00, 7 WD,        2025-06-25 18:00",
        // case 10
        "2025-09-29 19:40, 1 h SVC,     2025-09-30 08:40",
        "2025-09-29 19:40, 2 WD,        2025-10-09 18:00",
        "2025-09-29 19:40, 10 WD,       2025-10-20 18:00",
        // case 14
        "2025-09-10 09:00, 30 min CLOCK, 2025-09-10 09:30",
        "2025-09-10 09:00, 12 h CLOCK,  2025-09-10 21:00",
        // case 25
        "2025-06-20 15:00, 3 WD,        2025-06-25 18:00",
        "2025-06-20 15:00, 7 CAL,       2025-06-27 18:00",
        // edges of the service hours
        "2025-06-16 08:29, 1 min SVC,   2025-06-16 08:31",
        "2025-06-16 20:30, 1 min SVC,   2025-06-17 08:31",
        "2025-06-16 19:30, 1 h SVC,     2025-06-16 20:30",
        "2025-06-16 19:30, 25 h SVC,    2025-06-18 20:30",
        "2025-06-16 10:00, 3 d CLOCK,   2025-06-19 10:00",
        // a make-up Sunday is the first working day
        "2025-09-27 10:00, 1 WD,        2025-09-28 18:00",
        // New Year's Eve of 2022 is off by the notice of 2023
        "2022-12-30 23:59, 1 WD,        2023-01-03 18:00"})
    void aLimitIsDue(String from, String limit, String due) {
        assertThat(calendar.due(at(from), Limit.parse(limit)).at()).isEqualTo(at(due));
    }

    @ParameterizedTest(name = "{1} from {0} warns at {2}")
    @CsvSource({
        "2025-06-16 10:00, 2 h SVC,    2025-06-16 11:36",
        "2025-09-29 19:40, 1 h SVC,    2025-09-29 20:28",
        "2025-06-16 10:00, 24 h CLOCK, 2025-06-17 05:12",
        // 8 + 27 office hours; 28 of them end at 11:00 of the last day
        "2025-06-16 10:00, 3 WD,       2025-06-19 11:00",
        "2025-06-16 00:00, 4 CAL,      2025-06-19 19:12"})
    void theWarningComesWhenEightyPercentIsUsed(String from, String text, String warn) {
        Limit limit = Limit.parse(text);

        assertThat(calendar.warnAt(at(from), calendar.due(at(from), limit).at(), limit.mode())).isEqualTo(at(warn));
    }

    @Test
    void aWarningForAnExtensionWithoutOfficeTimeCountsPlainTime() {
        assertThat(calendar.warnAt(at("2025-06-20 19:00"), at("2025-06-21 05:00"), ClockMode.WD)).isEqualTo(at("2025-06-21 03:00"));
    }

    @Test
    void aWorkingDayInAYearWithoutItsTableIsProvisional() {
        assertThat(calendar.due(at("2026-12-28 10:00"), Limit.workingDays(3)).provisional()).isFalse();
        assertThat(calendar.due(at("2026-12-28 10:00"), Limit.workingDays(4))).isEqualTo(new Due(at("2027-01-01 18:00"), true));
        assertThat(calendar.due(at("2026-12-31 10:00"), Limit.workingDays(1)).provisional()).isTrue();
        assertThat(calendar.due(at("2026-12-31 10:00"), Limit.calendarDays(1)).provisional()).isFalse();
    }

    @Test
    void makeUpWorkdaysAreWorkedAndFestivalsAreNot() {
        assertThat(calendar.isWorkingDay(LocalDate.of(2025, 10, 11))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2025, 10, 12))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2025, 10, 8))).isFalse();
        assertThat(calendar.workingDayFrom(LocalDate.of(2025, 10, 1))).isEqualTo(LocalDate.of(2025, 10, 9));
        assertThat(calendar.workingDayFrom(LocalDate.of(2025, 10, 9))).isEqualTo(LocalDate.of(2025, 10, 9));
    }

    @Test
    void usedTimeIsMeasuredByTheClockItself() {
        assertThat(calendar.used(at("2025-09-29 19:40"), at("2025-09-30 08:40"), ClockMode.SVC)).isEqualTo(Duration.ofHours(1));
        assertThat(calendar.used(at("2025-09-30 17:00"), at("2025-10-09 10:00"), ClockMode.WD)).isEqualTo(Duration.ofHours(2));
        assertThat(calendar.used(at("2025-09-30 17:00"), at("2025-09-30 16:00"), ClockMode.CLOCK)).isZero();
    }
}
