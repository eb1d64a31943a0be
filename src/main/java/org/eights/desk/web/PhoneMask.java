package org.eights.desk.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Hides telephone and identity card numbers that somebody wrote into a text, from those who need not know them. */
final class PhoneMask {

    private static final Pattern PHONE = Pattern.compile("(?<!\\d)(1\\d{2})\\d{4}(\\d{4})(?!\\d)");
    private static final Pattern IDENTITY = Pattern.compile("(?<!\\d)(\\d{4})\\d{10}(\\d{3}[\\dXx])(?!\\d)");

    private final boolean hides;

    PhoneMask(boolean hides) {
        this.hides = hides;
    }

    Object of(Object value) {
        if (!hides || value == null) {
            return value;
        }
        if (value instanceof String text) {
            return PHONE.matcher(IDENTITY.matcher(text).replaceAll("$1**********$2")).replaceAll("$1****$2");
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> masked = new LinkedHashMap<>();
            map.forEach((key, each) -> masked.put(key.toString(), of(each)));
            return masked;
        }
        return value instanceof List<?> list ? list.stream().map(this::of).toList() : value;
    }
}
