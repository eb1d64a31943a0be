package org.eights.step.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateAnswersTest {

    private final FormDesk desk = FormDesk.with(
            "{'type': 'datetime', 'subtype': 'date', 'key': 'doneBy', 'dateLabel': '完成日期', 'properties': {'label.en': 'Done by', 'date': 'future'}}",
            "{'type': 'datetime', 'subtype': 'date', 'key': 'boughtOn', 'dateLabel': '购买日期', 'properties': {'label.en': 'Bought on', 'date': 'past'}}",
            "{'type': 'datetime', 'subtype': 'date', 'key': 'due', 'dateLabel': '期限', 'properties': {'label.en': 'Due'}}",
            "{'type': 'datetime', 'subtype': 'datetime', 'key': 'respondedAt', 'dateLabel': '响应时间', 'timeLabel': '时刻',"
                    + "'properties': {'label.en': 'Responded at', 'date': 'past'}}",
            "{'type': 'datetime', 'subtype': 'datetime', 'key': 'visitAt', 'dateLabel': '预约时间', 'properties': {'label.en': 'Visit at', 'date': 'future'}}",
            "{'type': 'datetime', 'subtype': 'time', 'key': 'opensAt', 'timeLabel': '开始时刻', 'properties': {'label.en': 'Opens at'}}");

    @Test
    void todayIsStillToCome() {
        assertThat(desk.take("doneBy", "2025-06-16")).isEqualTo("2025-06-16");
    }

    @Test
    void yesterdayIsNoPromise() {
        assertThat(desk.refusal("doneBy", "2025-06-15").zh()).isEqualTo("“完成日期”已经过去");
        assertThat(desk.refusal("doneBy", "2025-06-15").en()).isEqualTo("“Done by” lies in the past");
    }

    @Test
    void tomorrowHasNotHappened() {
        assertThat(desk.take("boughtOn", "2025-06-16")).isEqualTo("2025-06-16");
        assertThat(desk.refusal("boughtOn", "2025-06-17").zh()).isEqualTo("“购买日期”还没到");
        assertThat(desk.refusal("boughtOn", "2025-06-17").en()).isEqualTo("“Bought on” lies in the future");
    }

    @Test
    void theDayIsTheDayInChina() {
        assertThat(desk.take("due", "2025-06-15T16:00:00Z")).isEqualTo("2025-06-16");
        assertThat(desk.take("due", "2025-06-15T15:59:59Z")).isEqualTo("2025-06-15");
    }

    @Test
    void aTimeWithoutAnOffsetIsChinas() {
        assertThat(desk.take("respondedAt", "2025-06-16T09:50")).isEqualTo("2025-06-16T09:50:00+08:00");
        assertThat(desk.take("respondedAt", "2025-06-16 09:50")).isEqualTo("2025-06-16T09:50:00+08:00");
        assertThat(desk.take("respondedAt", "2025-06-16T01:50:00Z")).isEqualTo("2025-06-16T09:50:00+08:00");
        assertThat(desk.take("respondedAt", "2025-06-16T09:50+08:00")).isEqualTo("2025-06-16T09:50:00+08:00");
    }

    @Test
    void nobodyHasRespondedTomorrowButClocksMayDifferALittle() {
        assertThat(desk.take("respondedAt", "2025-06-16T10:05")).isEqualTo("2025-06-16T10:05:00+08:00");
        assertThat(desk.refusal("respondedAt", "2025-06-16T10:06").zh()).isEqualTo("“响应时间”还没到");
        assertThat(desk.refusal("visitAt", "2025-06-16T09:59").en()).isEqualTo("“Visit at” lies in the past");
    }

    @ParameterizedTest
    @ValueSource(strings = {"明天", "2025-02-30", "2025-13-01", "2025/06/30", "30.6.2025", "2025-6-1", "20250630", "0001-01-01", "9999-01-01",
        "+999999999-12-31", "2025-06-30x", "2025-06-30T10:00:00+99:00", "-"})
    void whatIsNoDateIsRefused(String text) {
        assertThat(desk.refusal("due", text).zh()).isEqualTo("“期限”应为日期,如 2025-06-30");
        assertThat(desk.refusal("due", text).en()).isEqualTo("“Due” must be a date such as 2025-06-30");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-06-16", "10:00", "2025-06-16T25:00", "0001-01-01T00:00", "+999999999-12-31T23:59:59-18:00", "now"})
    void whatIsNoDateWithATimeIsRefused(String text) {
        assertThat(desk.refusal("respondedAt", text).zh()).startsWith("“响应时间”应为日期时间");
    }

    @Test
    void aTimeOfDayIsReadExactly() {
        assertThat(desk.take("opensAt", "09:30")).isEqualTo("09:30");
        assertThat(desk.take("opensAt", "09:30:00")).isEqualTo("09:30");
        assertThat(desk.take("opensAt", "09:30+08:00")).isEqualTo("09:30");
        for (String text : List.of("9", "25:00", "09:60", "09:30 or later", "09:30<script>")) {
            assertThat(desk.refusal("opensAt", text).en()).isEqualTo("“Opens at” must be a time such as 10:00");
        }
    }

    @Test
    void listsAndNumbersAreNoDates() {
        for (Object answer : List.of(List.of("2025-06-30"), Map.of("date", "2025-06-30"), 20250630, true)) {
            assertThat(desk.refusal("due", answer).en()).startsWith("“Due” must be a date");
        }
    }
}
