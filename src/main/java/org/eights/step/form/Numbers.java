package org.eights.step.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.eights.wording.Problem;

/** Reads numbers exactly: money is never a binary fraction. */
final class Numbers {

    /** Long enough for any amount of the trade, short enough to be harmless. */
    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d{1,18}(\\.\\d{1,18})?");

    private Numbers() {}

    static Object read(Field field, Object answer, List<Problem> problems) {
        String text = answer instanceof BigDecimal exact ? exact.toPlainString() : plain(answer);
        if (answer instanceof Boolean || !PLAIN.matcher(text).matches()) {
            return Answers.no(field, Complaints.NOT_NUMBER, problems);
        }
        BigDecimal number = new BigDecimal(text);
        int places = Math.max(0, number.stripTrailingZeros().scale());
        if (field.decimals() != null && places > field.decimals()) {
            return field.decimals() == 0 ? Answers.no(field, Complaints.WHOLE, problems)
                    : Answers.no(field, Complaints.DECIMALS, problems, field.decimals());
        }
        if (field.min() != null && number.compareTo(field.min()) < 0) {
            return Answers.no(field, Complaints.TOO_SMALL, problems, field.min().toPlainString());
        }
        if (field.max() != null && number.compareTo(field.max()) > 0) {
            return Answers.no(field, Complaints.TOO_GREAT, problems, field.max().toPlainString());
        }
        return number;
    }

    private static String plain(Object answer) {
        if (answer instanceof Double d && !d.isNaN() && !d.isInfinite()) {
            return BigDecimal.valueOf(d).toPlainString();
        }
        return answer.toString().strip();
    }
}
