package org.eights.estate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.eights.wording.Problem;
import org.eights.wording.Refusal;

/** The problems found in what was entered, each by the path of its field. */
final class Findings {

    private static final Pattern TEXT = Pattern.compile("(?=.*\\S)[^\\p{Cntrl}\\p{Cs}]{1,200}");
    private static final int ENOUGH = 50;

    private final List<Problem> problems = new ArrayList<>();

    boolean matches(String field, String text, Pattern form, String zh, String en) {
        return require(text != null && form.matcher(text).matches(), field, zh, en);
    }

    void text(String field, String text) {
        matches(field, text, TEXT, "请填写(200字以内,不含控制字符)", "Give a text of up to 200 characters");
    }

    void textOrNothing(String field, String text) {
        if (text != null) {
            text(field, text);
        }
    }

    void amount(String field, BigDecimal amount, int digits) {
        require(amount == null || isAmount(amount, digits), field, "须为不小于0、最多两位小数的数", "This must be a number from 0 with at most two decimals");
    }

    /** A date that the database and everybody's patience can hold. */
    void date(String field, LocalDate date) {
        require(date == null || isUsual(date), field, "日期须在1900年至2199年之间",
                "The date must lie in the years 1900 to 2199");
    }

    static boolean isAmount(BigDecimal amount, int digits) {
        return amount.signum() >= 0 && amount.stripTrailingZeros().scale() <= 2 && amount.precision() - amount.scale() <= digits;
    }

    static boolean isUsual(LocalDate date) {
        return date.getYear() >= 1900 && date.getYear() < 2200;
    }

    void order(String field, LocalDate from, LocalDate until) {
        require(from == null || until == null || !until.isBefore(from), field, "结束日不能早于开始日", "This cannot end before it begins");
    }

    void unique(String field, String what, Set<String> seen) {
        require(seen.add(what), field, "重复:" + what, "This occurs twice: " + what);
    }

    boolean require(boolean right, String field, String zh, String en) {
        if (!right && problems.size() < ENOUGH) {
            problems.add(Problem.of(field, zh, en));
        }
        return right;
    }

    void refuseIfAny() {
        if (!problems.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, problems);
        }
    }

    static Set<String> none() {
        return new HashSet<>();
    }
}
