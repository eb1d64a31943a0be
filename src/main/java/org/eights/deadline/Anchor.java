package org.eights.deadline;

import java.time.LocalDate;
import org.eights.wording.Words;

/**
 * A day of the case that a deadline hangs on: it ends so many days before or after that day when the office closes, and moves with it.
 *
 * @param date the name of the day among the values of the case, such as {@code handoverOn}
 * @param name what people call that day
 * @param days how many days after it; before it where negative
 * @param on the day itself, as the case knows it now
 */
public record Anchor(String date, Words name, int days, LocalDate on) {

    /** The last day of the deadline. */
    LocalDate lastDay() {
        return on.plusDays(days);
    }

    /** {@code 交付首日2025-09-01前90天}. */
    Words words() {
        long n = Math.abs((long) days);
        String counted = n + (n == 1 ? " day" : " days");
        return days == 0 ? new Words(name.zh() + on + "当天", "on the day of “" + name.en() + "” " + on)
                : days < 0 ? new Words(name.zh() + on + "前" + n + "天", counted + " before “" + name.en() + "” " + on)
                : new Words(name.zh() + on + "后" + n + "天", counted + " after “" + name.en() + "” " + on);
    }
}
