package org.eights.step.form;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.regex.Pattern;
import org.eights.wording.Problem;

/** Reads numbers exactly: money is never a binary fraction. */
final class Numbers {

    /** Long enough for any amount of the trade, short enough to be harmless. */
    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d{1,18}(\\.\\d{1,18})?");

    private static final int MOST_DIGITS = 36;

    private Numbers() {}

    static Object read(Field field, Object answer, List<Problem> problems) {
        String text = plain(answer);
        if (text == null || !PLAIN.matcher(text).matches()) {
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

    /** Null for what is no number; an immense one is never written out, since 1E+1000000000 has a thousand million digits. */
    private static String plain(Object answer) {
        if (answer instanceof String text) {
            return text.strip();
        }
        if (!(answer instanceof Number) || answer instanceof Double d && !Double.isFinite(d) || answer instanceof Float f && !Float.isFinite(f)
                || answer instanceof BigInteger whole && whole.bitLength() > MOST_DIGITS * 4) {
            return null;
        }
        BigDecimal exact = answer instanceof BigDecimal decimal ? decimal : new BigDecimal(answer.toString());
        return exact.precision() > MOST_DIGITS || Math.abs((long) exact.scale()) > MOST_DIGITS ? null : exact.toPlainString();
    }
}
