package org.eights.step.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberAnswersTest {

    private final FormDesk desk = FormDesk.with(
            "{'type': 'number', 'key': 'claimAmount', 'label': '索赔金额', 'properties': {'label.en': 'Claim'}, 'decimalDigits': 2,"
                    + "'validate': {'min': 0}}",
            "{'type': 'number', 'key': 'score', 'label': '评分', 'properties': {'label.en': 'Score'}, 'decimalDigits': 0,"
                    + "'validate': {'min': 1, 'max': 5}}",
            "{'type': 'number', 'key': 'width', 'label': '宽度', 'properties': {'label.en': 'Width'}}");

    @Test
    void moneyIsExactHoweverItWasSent() {
        assertThat(desk.take("claimAmount", 1000.01)).isEqualTo(new BigDecimal("1000.01"));
        assertThat(desk.take("claimAmount", "1000.01")).isEqualTo(new BigDecimal("1000.01"));
        assertThat(desk.take("claimAmount", new BigDecimal("1000.01"))).isEqualTo(new BigDecimal("1000.01"));
        assertThat(desk.take("claimAmount", 3000)).isEqualTo(new BigDecimal("3000"));
        assertThat(desk.take("claimAmount", 12_345_678.9)).isEqualTo(new BigDecimal("12345678.9"));
    }

    @Test
    void thousandthsOfAnAmountAreRefused() {
        for (Object amount : List.of(1000.001, "1000.001", new BigDecimal("0.001"), "0.005")) {
            assertThat(desk.refusal("claimAmount", amount).zh()).isEqualTo("“索赔金额”最多2位小数");
            assertThat(desk.refusal("claimAmount", amount).en()).isEqualTo("“Claim” may have at most 2 decimals");
        }
    }

    @Test
    void noughtsAtTheEndAreNoDecimals() {
        assertThat((BigDecimal) desk.take("claimAmount", "5000.000")).isEqualByComparingTo("5000");
        assertThat((BigDecimal) desk.take("score", "5.0")).isEqualByComparingTo("5");
    }

    @Test
    void aNegativeAmountIsRefused() {
        assertThat(desk.refusal("claimAmount", -0.01).zh()).isEqualTo("“索赔金额”不能小于0");
        assertThat(desk.refusal("claimAmount", "-5").en()).isEqualTo("“Claim” must not be less than 0");
        assertThat((BigDecimal) desk.take("claimAmount", 0)).isZero();
    }

    @Test
    void aScoreLiesBetweenItsBoundsAndIsWhole() {
        assertThat(desk.take("score", 1)).isEqualTo(new BigDecimal(1));
        assertThat(desk.take("score", 5)).isEqualTo(new BigDecimal(5));
        assertThat(desk.refusal("score", 0).en()).isEqualTo("“Score” must not be less than 1");
        assertThat(desk.refusal("score", 6).en()).isEqualTo("“Score” must not be greater than 5");
        assertThat(desk.refusal("score", 4.5).zh()).isEqualTo("“评分”应为整数");
    }

    @ParameterizedTest
    @ValueSource(strings = {"三千", "3,000", "3000元", "1e3", "0x10", "NaN", "Infinity", "1/2", "\uff13\uff10\uff10\uff10", "--1", "1.", ".5", "1 000",
        "1234567890123456789", "1.1234567890123456789"})
    void whatIsNoPlainNumberIsRefused(String text) {
        assertThat(desk.refusal("width", text).zh()).isEqualTo("“宽度”应为数字");
        assertThat(desk.refusal("width", text).en()).isEqualTo("“Width” must be a number");
    }

    @Test
    void numbersThatAreNoneAndOtherThingsAreRefused() {
        for (Object answer : List.of(Double.NaN, Double.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY, 1e300, true, List.of(1), Map.of("a", 1),
                BigInteger.TEN.pow(400))) {
            assertThat(desk.refusal("width", answer).en()).isEqualTo("“Width” must be a number");
        }
    }

    @Test
    void anImmenseNumberIsRefusedWithoutBeingWrittenOut() {
        assertThat(desk.refusal("width", new BigDecimal("1E+1000000000")).en()).isEqualTo("“Width” must be a number");
        assertThat(desk.refusal("width", new BigDecimal("1E-1000000000")).en()).isEqualTo("“Width” must be a number");
        assertThat(desk.refusal("width", Double.MIN_VALUE).en()).isEqualTo("“Width” must be a number");
    }
}
