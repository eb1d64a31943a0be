package org.eights.step.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.eights.wording.Words;

/**
 * A field of a form with the rules that the form states for it.
 *
 * @param key the name under which its value is kept
 * @param kind what may be entered
 * @param label what is shown beside it
 * @param required whether something must be entered while the field is shown
 * @param minLength fewest characters, or null
 * @param maxLength most characters
 * @param pattern what a text must match, or null
 * @param min least number, or null
 * @param max greatest number, or null
 * @param decimals most places after the point, or null
 * @param options the answers to choose from; empty where anything goes
 * @param hidden FEEL conditions under which the field is not shown, its own and those of the groups around it
 * @param is what the text must name ({@code person}, {@code unit}…), or null
 * @param time whether a date must lie in the future or in the past, or null
 * @param defaultAnswer what an empty answer means, or null
 * @param files for a field that takes files: which and how many; else null
 */
public record Field(String key, Kind kind, Words label, boolean required, Integer minLength, int maxLength, Pattern pattern,
        BigDecimal min, BigDecimal max, Integer decimals, List<Option> options, List<String> hidden, String is, Time time, Object defaultAnswer,
        FilesWanted files) {

    /** What may be entered. */
    public enum Kind { TEXT, NUMBER, CHECKBOX, CHOICE, CHOICES, DATE, DATE_TIME, TIME }

    /** Where a date must lie, seen from the moment it is entered. */
    public enum Time { FUTURE, PAST }

    /** Yes-or-no questions are asked as a choice, so that nobody answers by overlooking them. */
    boolean yesOrNo() {
        return kind == Kind.CHOICE && options.size() == 2 && options.stream().allMatch(o -> o.value().equals("yes") || o.value().equals("no"));
    }
}
