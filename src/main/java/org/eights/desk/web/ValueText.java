package org.eights.desk.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eights.step.form.FieldWords;
import org.eights.wording.China;
import org.eights.wording.Words;

/** Says a value as people do, in one language: what a code means, whom an id names, dates, yes and no. */
final class ValueText {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final Words YES = new Words("是", "Yes");
    private static final Words NO = new Words("否", "No");
    private static final Words REDACTED = new Words("已删除", "redacted");

    private final Locale language;
    private final Names names;

    ValueText(Locale language, Names names) {
        this.language = language;
        this.names = names;
    }

    /** @param words what is known of the value's field, the nearest first */
    String of(List<FieldWords> words, Object value) {
        if (value instanceof List<?> several) {
            return several.stream().map(each -> of(words, each)).collect(Collectors.joining("en".equals(language.getLanguage()) ? ", " : "、"));
        }
        if (value instanceof Map<?, ?> map) {
            return Boolean.TRUE.equals(map.get("redacted")) ? redacted(map)
                    : map.values().stream().map(each -> of(List.of(), each)).collect(Collectors.joining("; "));
        }
        if (value instanceof Boolean yes) {
            return meaning(words, yes ? "yes" : "no").orElse(yes ? YES : NO).in(language);
        }
        if (value == null) {
            return "";
        }
        return meaning(words, value.toString()).or(() -> named(words, value.toString())).map(said -> said.in(language))
                .orElseGet(() -> value instanceof Number number ? number(words, number) : text(value.toString()));
    }

    private static Optional<Words> meaning(List<FieldWords> words, String code) {
        return words.stream().map(field -> field.values().get(code)).filter(Objects::nonNull).findFirst();
    }

    private Optional<Words> named(List<FieldWords> words, String id) {
        return words.stream().map(FieldWords::is).filter(Objects::nonNull).findFirst().flatMap(is -> names.of(is, id));
    }

    private static String number(List<FieldWords> words, Number number) {
        Integer decimals = words.stream().map(FieldWords::decimals).filter(Objects::nonNull).findFirst().orElse(null);
        BigDecimal exact = new BigDecimal(number.toString());
        return decimals == null ? exact.toPlainString() : exact.setScale(Math.max(decimals, exact.stripTrailingZeros().scale()), RoundingMode.HALF_UP).toPlainString();
    }

    private static String text(String text) {
        if (text.length() >= 16 && text.length() <= 35 && text.charAt(10) == 'T') {
            try {
                return MINUTE.format(OffsetDateTime.parse(text).atZoneSameInstant(China.ZONE));
            } catch (DateTimeException noMoment) {
                return text;
            }
        }
        return text;
    }

    private String redacted(Map<?, ?> mark) {
        String by = names.person(String.valueOf(mark.get("by"))).in(language);
        return "(%s %s %s)".formatted(REDACTED.in(language), by, text(String.valueOf(mark.get("at"))));
    }
}
