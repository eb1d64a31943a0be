package org.eights.casefile;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eights.wording.Refusal;

/** Checks and brings into one form what is to be stored as JSON; refuses in words what the database could not take. */
final class Storable {

    private static final int DEEPEST = 20;
    private static final int MOST_DIGITS = 100;

    private Storable() {}

    static Map<String, Object> from(Map<String, ?> entered) {
        return map("", entered, 0);
    }

    private static Map<String, Object> map(String path, Map<?, ?> entered, int depth) {
        Map<String, Object> result = new LinkedHashMap<>();
        entered.forEach((key, value) -> {
            String name = String.valueOf(key);
            String field = path.isEmpty() ? name : path + "." + name;
            text(shown(field), name);
            result.put(name, value(field, value, depth + 1));
        });
        return result;
    }

    private static Object value(String field, Object value, int depth) {
        if (depth > DEEPEST) {
            throw Refusal.invalid(field, "内容嵌套过深", "This is nested too deeply");
        }
        if (value == null || value instanceof Boolean) {
            return value;
        } else if (value instanceof CharSequence text) {
            return text(field, text.toString());
        } else if (value instanceof Number number) {
            return number(field, number);
        } else if (value instanceof Map<?, ?> map) {
            return map(field, map, depth);
        } else if (value instanceof Collection<?> items) {
            return list(field, items, depth);
        } else if (value instanceof Temporal || value instanceof Enum<?> || value instanceof UUID || value instanceof CaseNumber) {
            return value.toString();
        }
        throw new IllegalArgumentException("Cannot be kept in a case file: " + field + " of " + value.getClass());
    }

    private static List<Object> list(String field, Collection<?> items, int depth) {
        List<Object> result = new ArrayList<>(items.size());
        for (Object item : items) {
            result.add(value(field + "[" + result.size() + "]", item, depth + 1));
        }
        return result;
    }

    private static String text(String field, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
            if (c == 0 || Character.isSurrogate(c) && !pair) {
                throw Refusal.invalid(field, "含有无法保存的字符", "This contains a character that cannot be stored");
            }
            i += pair ? 1 : 0;
        }
        return text;
    }

    private static String shown(String field) {
        return field.codePoints().map(c -> c < ' ' || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? '?' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** Whole numbers stay whole; every decimal is written with decimals, so that it comes back as one. */
    private static Object number(String field, Number number) {
        if (number instanceof Integer || number instanceof Long || number instanceof Short || number instanceof Byte) {
            return number;
        }
        if (number instanceof Double d && !Double.isFinite(d) || number instanceof Float f && !Float.isFinite(f)) {
            throw Refusal.invalid(field, "不是有效的数字", "This is not a number");
        }
        BigDecimal exact = number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString());
        if (exact.precision() > MOST_DIGITS || Math.abs((long) exact.scale()) > MOST_DIGITS) {
            throw Refusal.invalid(field, "数字位数过多", "This number has too many digits");
        }
        if (number instanceof BigInteger whole) {
            return whole;
        }
        return exact.scale() < 1 ? exact.setScale(2) : exact;
    }
}
