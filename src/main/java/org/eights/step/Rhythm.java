package org.eights.step;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.eights.deadline.WorkingCalendar;
import org.eights.wording.China;

/** What comes again by the calendar of China: a day, a month, a quarter; as drawn timers name it. */
final class Rhythm {

    static final String EVERY_DAY = "every-day";
    static final String QUARTERLY = "quarterly";

    private static final String MONTHLY = "monthly:";
    private static final LocalTime TEN = LocalTime.of(10, 0);

    private Rhythm() {}

    static String monthly(long day) {
        if (day < 1 || day > 31) {
            throw new IllegalArgumentException("No month has a day " + day);
        }
        return MONTHLY + day;
    }

    static boolean knows(String description) {
        return description.equals(EVERY_DAY) || description.equals(QUARTERLY) || description.startsWith(MONTHLY);
    }

    /** The next time after this moment; today's is over when it has come. */
    static Instant next(String description, Instant now, WorkingCalendar calendar) {
        LocalDate today = LocalDate.ofInstant(now, China.ZONE);
        if (description.equals(EVERY_DAY)) {
            return first(today, day -> day.plusDays(1), Dates::morning, now);
        }
        if (description.equals(QUARTERLY)) {
            return first(today.with(IsoFields.DAY_OF_QUARTER, 1), quarter -> quarter.plusMonths(3), day -> ten(calendar.workingDayFrom(day)), now);
        }
        int day = Integer.parseInt(description.substring(MONTHLY.length()));
        // A day that was off at the end of last month may be made up for in this one.
        return first(today.withDayOfMonth(1).minusMonths(1), month -> month.plusMonths(1),
                month -> ten(calendar.workingDayFrom(month.withDayOfMonth(Math.min(day, YearMonth.from(month).lengthOfMonth())))), now);
    }

    private static Instant first(LocalDate from, UnaryOperator<LocalDate> step, Function<LocalDate, Instant> moment, Instant now) {
        return Stream.iterate(from, step).map(moment).filter(each -> each.isAfter(now)).findFirst().orElseThrow();
    }

    private static Instant ten(LocalDate day) {
        return day.atTime(TEN).atZone(China.ZONE).toInstant();
    }
}
