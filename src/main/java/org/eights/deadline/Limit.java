package org.eights.deadline;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eights.wording.Refusal;

/**
 * How long something may take, and by which clock: {@code 2 h SVC}, {@code 30 min CLOCK}, {@code 3 WD}, {@code 7 CAL}.
 *
 * @param amount how many units, at least one and at most ten years
 * @param unit always days for the clocks that count days; minutes or hours (or days of 24 h for {@link ClockMode#CLOCK}) else
 * @param mode what counts as time
 */
public record Limit(long amount, LimitUnit unit, ClockMode mode) {

    private static final Pattern TEXT = Pattern.compile("\\s*(\\d{1,9})\\s*(min|h|d)?\\s*(CLOCK|SVC|WD|CAL)\\s*");
    private static final Duration LONGEST = Duration.ofDays(3660);

    public Limit {
        boolean days = unit == LimitUnit.DAY;
        if (mode.countsDays() ? !days : days && mode == ClockMode.SVC) {
            throw malformed(amount + " " + unit + " " + mode);
        }
        if (amount < 1 || amount > LONGEST.dividedBy(unit.length())) {
            throw Refusal.invalid("limit", "时限须大于零且不超过十年:" + amount, "A limit is more than zero and at most ten years: " + amount);
        }
    }

    /**
     * Reads the notation of the trade.
     *
     * @throws Refusal (invalid, field {@code limit}) for anything else
     */
    public static Limit parse(String text) {
        Matcher m = TEXT.matcher(text == null ? "" : text);
        if (!m.matches()) {
            throw malformed(text);
        }
        ClockMode mode = ClockMode.valueOf(m.group(3));
        boolean bare = m.group(2) == null;
        if (bare != mode.countsDays()) {
            throw malformed(text);
        }
        return new Limit(Long.parseLong(m.group(1)), bare ? LimitUnit.DAY : unit(m.group(2)), mode);
    }

    public static Limit minutes(long amount, ClockMode mode) {
        return new Limit(amount, LimitUnit.MINUTE, mode);
    }

    public static Limit hours(long amount, ClockMode mode) {
        return new Limit(amount, LimitUnit.HOUR, mode);
    }

    public static Limit workingDays(long amount) {
        return new Limit(amount, LimitUnit.DAY, ClockMode.WD);
    }

    public static Limit calendarDays(long amount) {
        return new Limit(amount, LimitUnit.DAY, ClockMode.CAL);
    }

    /** The step between two rungs of the ladder for a limit of this clock: one working day for working days, else 24 hours (D11). */
    public Limit rungStep() {
        return mode == ClockMode.WD ? workingDays(1) : hours(24, ClockMode.CLOCK);
    }

    Duration length() {
        return unit.length().multipliedBy(amount);
    }

    private static LimitUnit unit(String symbol) {
        for (LimitUnit unit : LimitUnit.values()) {
            if (unit.symbol().equals(symbol)) {
                return unit;
            }
        }
        throw malformed(symbol);
    }

    private static Refusal malformed(String text) {
        return Refusal.invalid("limit", "时限“" + text + "”无法识别,写法如:2 h SVC、30 min CLOCK、3 WD、7 CAL",
                "The limit \"" + text + "\" is not understood; write it like 2 h SVC, 30 min CLOCK, 3 WD, 7 CAL");
    }

    @Override
    public String toString() {
        return mode.countsDays() ? amount + " " + mode : amount + " " + unit.symbol() + " " + mode;
    }
}
