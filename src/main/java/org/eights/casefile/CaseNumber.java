package org.eights.casefile;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eights.wording.Refusal;

/**
 * The number of a case, its business key in every process: {@code CMP-20250616-0001}.
 *
 * @param value type, day and number of the day; anything else is refused as an unknown case
 */
public record CaseNumber(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]{1,9}-\\d{8}-\\d{4,12}");
    private static final Pattern TYPE = Pattern.compile("[A-Z][A-Z0-9]{1,9}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CaseNumber {
        if (value == null || !FORM.matcher(value).matches()) {
            throw Refusal.unknown("number", "没有这个单号", "There is no case with this number");
        }
    }

    static CaseNumber of(String type, LocalDate day, long count) {
        return new CaseNumber("%s-%s-%04d".formatted(checkedType(type), DateTimeFormatter.BASIC_ISO_DATE.format(day), count));
    }

    static String checkedType(String type) {
        if (!TYPE.matcher(type).matches()) {
            throw new IllegalArgumentException("Not a type of case numbers: " + type.toUpperCase(Locale.ROOT));
        }
        return type;
    }

    /** The letters before the day, such as {@code CMP}. */
    public String type() {
        return value.substring(0, value.indexOf('-'));
    }

    @JsonValue
    @Override
    public String value() {
        return value;
    }

    @Override
    public String toString() {
        return value;
    }
}
