package org.eights.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.eights.wording.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class LimitTest {

    @ParameterizedTest
    @ValueSource(strings = {"2 h SVC", "30 min CLOCK", "3 WD", "7 CAL", "24 h CLOCK", "3 d CLOCK"})
    void isWrittenAsItIsRead(String text) {
        assertThat(Limit.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"3", "3 h", "WD", "3 h WD", "3 d WD", "2 SVC", "1 d SVC", "0 WD", "-1 WD", "3 wd", "1.5 h SVC", "9999 WD",
        "999999999 h CLOCK", "P3D", "3 WD; DROP TABLE deadline"})
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> Limit.parse(text)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.problems().get(0).field()).isEqualTo("limit"));
    }
}
