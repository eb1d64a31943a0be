package org.eights.notification;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.chrono.ChronoZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eights.wording.China;
import org.eights.wording.Words;

/** What the placeholders stand for, as text in one language. */
record Values(Map<String, Object> given, Locale language) {

    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(China.ZONE);
    /** Control characters, and those that turn the direction of writing round and so disguise a text. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]+");

    String of(String name) {
        Object value = given.get(name);
        return value == null ? "{" + name + "}" : plain(said(value));
    }

    Set<String> missing(Set<String> names) {
        return names.stream().filter(name -> given.get(name) == null).collect(Collectors.toCollection(TreeSet::new));
    }

    private String said(Object value) {
        if (value instanceof Words words) {
            return words.in(language);
        }
        if (value instanceof Instant instant) {
            return INSTANT.format(instant);
        }
        if (value instanceof Date date) {
            return INSTANT.format(date.toInstant());
        }
        if (value instanceof ChronoZonedDateTime<?> time) {
            return INSTANT.format(time);
        }
        if (value instanceof OffsetDateTime time) {
            return INSTANT.format(time);
        }
        if (value instanceof BigDecimal amount) {
            return amount.setScale(2, RoundingMode.HALF_UP).toPlainString();
        }
        if (value instanceof Double number) {
            return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
        }
        return value.toString();
    }

    /** A value is part of one sentence: no line ends, nothing invisible. */
    private static String plain(String text) {
        return INVISIBLE.matcher(text).replaceAll(" ").strip();
    }
}
