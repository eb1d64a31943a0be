package org.eights.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.eights.desk.TaskCard.Alarm;
import org.eights.wording.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchWordsTest {

    @ParameterizedTest
    @CsvSource({
        "cmp-20250616-0001, CMP-20250616-0001, cmp-20250616-0001, , ", "0001, 0001, 0001, , 0001", "2—1502, 2-1502, 2-1502, 21502, ",
        "2－1502, 2-1502, 2-1502, 21502, ", "１５０２, 1502, 1502, , 1502", "138 0000 1026, , 13800001026, 13800001026, ",
        "+86 13800001026, , , +8613800001026, ", "陈静, , , , ", "%_, , , , ", "YQL:2-1502, , YQL:2-1502, , "
    })
    void wordsMeanWhatTheyCanMean(String typed, String number, String unit, String phone, String phoneEnd) {
        SearchWords words = SearchWords.typed(typed);
        assertThat(words.numberEnd().orElse(null)).isEqualTo(number);
        assertThat(words.unit().orElse(null)).isEqualTo(unit);
        assertThat(words.wholePhone().orElse(null)).isEqualTo(phone);
        assertThat(words.phoneEnd().orElse(null)).isEqualTo(phoneEnd);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "1", " 陈 ", "\u0000\u0001a"})
    void oneCharacterIsTooLittle(String typed) {
        assertThatThrownBy(() -> SearchWords.typed(typed)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> SearchWords.typed(null)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> SearchWords.typed("1".repeat(101))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> SearchWords.typed("1".repeat(1_000_000))).isInstanceOf(Refusal.class);
    }

    @Test
    void aCardIsWarnedFromTheWarningOnAndLateAfterTheDate() {
        Instant warn = Instant.parse("2025-06-16T02:00:00Z");
        Instant due = warn.plusSeconds(60);
        assertThat(Alarm.at(warn.minusMillis(1), warn, due)).isEqualTo(Alarm.NONE);
        assertThat(Alarm.at(warn, warn, due)).isEqualTo(Alarm.WARNED);
        assertThat(Alarm.at(due, warn, due)).isEqualTo(Alarm.WARNED);
        assertThat(Alarm.at(due.plusMillis(1), warn, due)).isEqualTo(Alarm.LATE);
        assertThat(Alarm.at(due.plusMillis(1), null, due)).isEqualTo(Alarm.LATE);
        assertThat(Alarm.at(due, null, due)).isEqualTo(Alarm.NONE);
        assertThat(Alarm.at(due, warn, null)).isEqualTo(Alarm.NONE);
    }
}
