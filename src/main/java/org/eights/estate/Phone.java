package org.eights.estate;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A customer's phone number. It shows itself masked everywhere; only {@link #value()} tells it.
 *
 * @param value digits, with a plus before the country where it is abroad
 */
public record Phone(String value) {

    private static final Pattern IN_TEXT = Pattern.compile("(?<!\\d)(1\\d{2})\\d{4}(\\d{4})(?!\\d)");
    private static final Pattern IDENTITY = Pattern.compile("(?<!\\d)(\\d{4})\\d{10}(\\d{3}[\\dXx])(?!\\d)");
    private static final Pattern FORM = Pattern.compile("\\+?\\d{5,20}");

    /** Takes blanks, hyphens and brackets out; empty for what is no phone number. */
    public static Optional<Phone> parse(String text) {
        String digits = text == null ? "" : text.replaceAll("[\\s()-]", "");
        return FORM.matcher(digits).matches() ? Optional.of(new Phone(digits)) : Optional.empty();
    }

    /** The text with every mobile and identity card number in it masked, for those who need not know them. */
    public static String maskedIn(String text) {
        return IN_TEXT.matcher(IDENTITY.matcher(text).replaceAll("$1**********$2")).replaceAll("$1****$2");
    }

    /** {@code 138****1234}: as much as is needed to recognize the number, too little to call it. */
    @JsonValue
    public String masked() {
        int shown = value.length() >= 10 ? 3 : 0;
        int last = Math.min(4, value.length() / 2);
        return value.substring(0, shown) + "*".repeat(value.length() - shown - last) + value.substring(value.length() - last);
    }

    @Override
    public String toString() {
        return masked();
    }
}
