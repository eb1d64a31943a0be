package org.eights.contract;

import java.time.LocalDate;
import java.util.Map;

/** How forms say things. */
final class Said {

    private Said() {}

    /** A yes-or-no question that was answered with yes. */
    static boolean yes(Object value) {
        return Boolean.TRUE.equals(value) || "yes".equals(value);
    }

    static boolean no(Object value) {
        return Boolean.FALSE.equals(value) || "no".equals(value);
    }

    /** The text under this name without blanks around it; null where there is none. */
    static String text(Map<String, Object> values, String name) {
        Object value = values.get(name);
        return value == null || value.toString().isBlank() ? null : value.toString().strip();
    }

    /** The day under this name, or of this moment; null where there is none. */
    static LocalDate day(Map<String, Object> values, String name) {
        String text = text(values, name);
        return text == null ? null : LocalDate.parse(text.substring(0, 10));
    }
}
