package org.eights.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Predicate;
import org.eights.wording.China;

/** From one time of the day to another, on the days that count. */
record DailyHours(LocalTime opens, LocalTime closes, Predicate<LocalDate> counts) implements Hours {

    @Override
    public Instant add(Instant from, Duration amount) {
        if (amount.isZero()) {
            return from;
        }
        Duration left = amount;
        for (LocalDate day = LocalDate.ofInstant(from, China.ZONE); ; day = day.plusDays(1)) {
            Instant begin = later(from, opening(day));
            Duration room = room(day, begin, closing(day));
            if (left.compareTo(room) <= 0) {
                return begin.plus(left);
            }
            left = left.minus(room);
        }
    }

    @Override
    public Duration between(Instant from, Instant to) {
        Duration sum = Duration.ZERO;
        LocalDate last = LocalDate.ofInstant(to, China.ZONE);
        for (LocalDate day = LocalDate.ofInstant(from, China.ZONE); !day.isAfter(last); day = day.plusDays(1)) {
            Instant end = closing(day).isBefore(to) ? closing(day) : to;
            sum = sum.plus(room(day, later(from, opening(day)), end));
        }
        return sum;
    }

    private Duration room(LocalDate day, Instant begin, Instant end) {
        return begin.isBefore(end) && counts.test(day) ? Duration.between(begin, end) : Duration.ZERO;
    }

    private Instant opening(LocalDate day) {
        return day.atTime(opens).atZone(China.ZONE).toInstant();
    }

    private Instant closing(LocalDate day) {
        return day.atTime(closes).atZone(China.ZONE).toInstant();
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}
