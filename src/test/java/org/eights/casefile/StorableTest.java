package org.eights.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eights.wording.Refusal;
import org.junit.jupiter.api.Test;

class StorableTest {

    static String refusedField(Map<String, ?> entered) {
        try {
            Storable.from(entered);
            return null;
        } catch (Refusal refusal) {
            return refusal.problems().get(0).field();
        }
    }

    @Test
    void numbersThatNobodyMeansAreRefused() {
        assertThat(refusedField(Map.of("amount", new BigDecimal("1E+999999999")))).isEqualTo("amount");
        assertThat(refusedField(Map.of("amount", new BigDecimal("1E-999999999")))).isEqualTo("amount");
        assertThat(refusedField(Map.of("amount", Double.NaN))).isEqualTo("amount");
        assertThat(refusedField(Map.of("amount", Double.MAX_VALUE))).isEqualTo("amount");
    }

    @Test
    void aBadTextIsNamedWhereverItHides() {
        assertThat(refusedField(Map.of("a", Map.of("b", List.of(1, "\u0000"))))).isEqualTo("a.b[1]");
        assertThat(refusedField(Map.of("na\u0000me", 1))).isEqualTo("na?me");
    }

    @Test
    void whatIsNestedWithoutEndIsRefused() {
        List<Object> nested = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            nested = new ArrayList<>(List.of(nested));
        }
        assertThat(refusedField(Map.of("list", nested))).startsWith("list[0]");
    }

    @Test
    void datesAreKeptAsText() {
        assertThat(Storable.from(Map.of("due", LocalDate.of(2025, 6, 19)))).containsEntry("due", "2025-06-19");
    }

    @Test
    void whatIsNoValueIsAMistakeOfTheProgram() {
        Map<String, Object> object = Map.of("x", new Object());
        assertThatThrownBy(() -> Storable.from(object)).isInstanceOf(IllegalArgumentException.class);
    }
}
