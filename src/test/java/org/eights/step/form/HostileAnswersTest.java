package org.eights.step.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eights.step.form.FormCheck.Entered;
import org.eights.wording.Problem;
import org.eights.wording.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two thousand hostile answers to every kind of question: each is taken for what it is, or refused in words; nothing else ever happens. */
class HostileAnswersTest {

    private static final int HOW_MANY = 2_000;
    private static final String[] ATTACKS = {"'; DROP TABLE case_file; --", "${T(java.lang.Runtime).getRuntime().exec('id')}", "#{7*7}", "{{7*7}}",
        "<script>alert(1)</script>", "../../etc/passwd", "= for i in 1..1000000 return i", "\" or true or \"", "\u202Egnp.exe", "%n%s%x%1$999999999s",
        "null", "undefined", "[object Object]", "\\u0000", "(((((((((((((((((((a", "9".repeat(5000), "1e999999999", "0x7fffffff", "1.0E+2147483647",
        "+999999999-12-31", "-999999999-01-01T00:00:00Z", "2025-06-31", "24:00", "9999-12-31T23:59:59.999999999-18:00", "true", "yes", "是", "DESIGN"};

    static Stream<String> fields() {
        String options = "'values': [{'value': 'DESIGN', 'label': '设计'}, {'value': 'QUALITY', 'label': '质量'}]";
        return Stream.of(
                "{'type': 'textfield', 'key': 'it', 'label': '它', 'validate': {'maxLength': 200, 'pattern': '[^<>]*'}}",
                "{'type': 'textarea', 'key': 'it', 'label': '它'}",
                "{'type': 'number', 'key': 'it', 'label': '它', 'decimalDigits': 2, 'validate': {'min': 0, 'max': 100000}}",
                "{'type': 'number', 'key': 'it', 'label': '它'}",
                "{'type': 'checkbox', 'key': 'it', 'label': '它'}",
                "{'type': 'select', 'key': 'it', 'label': '它', " + options + "}",
                "{'type': 'radio', 'key': 'it', 'label': '它', 'values': [{'value': 'yes', 'label': '是'}, {'value': 'no', 'label': '否'}]}",
                "{'type': 'taglist', 'key': 'it', 'label': '它', " + options + "}",
                "{'type': 'datetime', 'subtype': 'date', 'key': 'it', 'dateLabel': '它', 'properties': {'date': 'future'}}",
                "{'type': 'datetime', 'subtype': 'datetime', 'key': 'it', 'dateLabel': '它', 'properties': {'date': 'past'}}",
                "{'type': 'datetime', 'subtype': 'time', 'key': 'it', 'timeLabel': '它'}",
                "{'type': 'text', 'text': '只是说明'}");
    }

    @ParameterizedTest
    @MethodSource("fields")
    void everyAnswerIsTakenOrRefusedInWords(String field) {
        FormDesk desk = FormDesk.with(field,
                "{'type': 'textfield', 'key': 'after', 'label': '后', 'conditional': {'hide': '=it = \\\"yes\\\" or it > 3 or contains(it, \\\"x\\\")'}}");
        Random random = new Random(20_250_616);
        for (int i = 0; i < HOW_MANY; i++) {
            Object answer = answer(random, 0);
            Map<String, Object> given = new HashMap<>();
            given.put("it", answer);
            given.put("after", "y");
            given.put(text(random), answer(random, 0));
            try {
                Entered entered = desk.enter(given);
                assertThat(entered.values().values()).allMatch(HostileAnswersTest::isPlain);
            } catch (Refusal refusal) {
                assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
                assertThat(refusal.problems()).isNotEmpty().allMatch(HostileAnswersTest::isTold);
            } catch (Throwable other) {
                fail("Answer %d to %s ended in %s".formatted(i, field, other), other);
            }
        }
    }

    private static boolean isPlain(Object value) {
        return value instanceof String text && text.length() <= 20_000 || value instanceof BigDecimal || value instanceof Boolean
                || value instanceof List<?> list && list.stream().allMatch(String.class::isInstance);
    }

    private static boolean isTold(Problem problem) {
        return Stream.of(problem.field(), problem.reason().zh(), problem.reason().en())
                .allMatch(text -> text.length() < 500 && StandardCharsets.UTF_8.newEncoder().canEncode(text))
                && !problem.reason().zh().isBlank() && !problem.reason().en().isBlank();
    }

    private static Object answer(Random random, int depth) {
        List<Function<Random, Object>> kinds = List.of(HostileAnswersTest::text, HostileAnswersTest::text, HostileAnswersTest::attack,
                HostileAnswersTest::number, r -> r.nextBoolean(), r -> null, r -> text(r).getBytes(StandardCharsets.UTF_8),
                r -> Date.from(Instant.ofEpochMilli(r.nextLong() >> r.nextInt(64))), r -> new Object());
        int kind = random.nextInt(kinds.size() + (depth < 3 ? 3 : 0));
        if (kind < kinds.size()) {
            return kinds.get(kind).apply(random);
        }
        List<Object> several = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            several.add(answer(random, depth + 1));
        }
        Map<String, Object> named = new HashMap<>();
        several.forEach(one -> named.put(text(random), one));
        return kind == kinds.size() ? named : several;
    }

    private static String attack(Random random) {
        String attack = ATTACKS[random.nextInt(ATTACKS.length)];
        return random.nextInt(4) == 0 ? text(random) + attack : attack;
    }

    private static String text(Random random) {
        int[] characters = new int[random.nextInt(10) == 0 ? random.nextInt(30_000) : random.nextInt(12)];
        int[] bounds = {0x20, 0x7f, 0x100, 0x3000, 0xffff, 0x10ffff};
        int bound = bounds[random.nextInt(bounds.length)];
        Arrays.setAll(characters, i -> random.nextInt(bound + 1));
        return new String(characters, 0, characters.length);
    }

    private static Number number(Random random) {
        return switch (random.nextInt(9)) {
            case 0 -> random.nextInt();
            case 1 -> random.nextLong();
            case 2 -> Double.longBitsToDouble(random.nextLong());
            case 3 -> Float.intBitsToFloat(random.nextInt());
            case 4 -> new BigDecimal(new BigInteger(1 + random.nextInt(200), random), random.nextInt());
            case 5 -> new BigInteger(1 + random.nextInt(5_000), random).negate();
            case 6 -> BigDecimal.valueOf(random.nextInt(1_000_000), random.nextInt(4));
            case 7 -> new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.MIN_VALUE, -0.0}[random.nextInt(4)];
            default -> random.nextInt(6);
        };
    }
}
