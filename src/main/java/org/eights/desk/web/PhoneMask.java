package org.eights.desk.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eights.estate.Phone;

/** Hides telephone and identity card numbers that somebody wrote into a text, from those who need not know them. */
final class PhoneMask {

    private final boolean hides;

    PhoneMask(boolean hides) {
        this.hides = hides;
    }

    Object of(Object value) {
        if (!hides || value == null) {
            return value;
        }
        if (value instanceof String text) {
            return Phone.maskedIn(text);
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> masked = new LinkedHashMap<>();
            map.forEach((key, each) -> masked.put(key.toString(), of(each)));
            return masked;
        }
        return value instanceof List<?> list ? list.stream().map(this::of).toList() : value;
    }
}
