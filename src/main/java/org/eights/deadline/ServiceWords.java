package org.eights.deadline;

import static org.eights.deadline.WorkingCalendar.dayOf;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.eights.wording.China;
import org.eights.wording.Words;

/** Says how service time is spread: what is left that day, whole days between, and what the last morning takes. */
record ServiceWords(DeadlineSettings settings) {

    Words of(Instant from, Limit limit) {
        DailyHours hours = new DailyHours(settings.serviceFrom(), settings.serviceUntil(), day -> true);
        Instant due = hours.add(from, limit.length());
        LocalDate first = dayOf(from);
        LocalDate last = dayOf(due);
        Words intro = new Words(",按客服时间(每日" + opens() + "–" + closes() + ")计", " of service time (" + opens() + "–" + closes()
                + " every day) from " + TimeWords.at(from));
        if (first.equals(last)) {
            return intro.plus(new Words(",当日内", ", all on that day"));
        }
        List<Words> parts = new ArrayList<>();
        parts.add(firstDay(from, hours.between(from, midnight(first.plusDays(1)))));
        if (first.plusDays(1).isBefore(last)) {
            parts.add(wholeDays(ChronoUnit.DAYS.between(first.plusDays(1), last)));
        }
        parts.add(lastDay(first, last, hours.between(midnight(last), due)));
        return intro.plus(new Words(":" + String.join(",", parts.stream().map(Words::zh).toList()),
                ": " + String.join(", ", parts.stream().map(Words::en).toList())));
    }

    private Words firstDay(Instant from, Duration left) {
        if (left.isZero()) {
            return new Words("当日已无客服时间", "none left that day");
        }
        Words amount = AmountWords.of(left);
        return from.atZone(China.ZONE).toLocalTime().isBefore(settings.serviceFrom())
                ? new Words("当日" + opens() + "起" + amount.zh(), amount.en() + " from " + opens() + " that day")
                : new Words("当日剩" + amount.zh(), amount.en() + " left that day");
    }

    private Words wholeDays(long n) {
        Words each = AmountWords.of(Duration.between(settings.serviceFrom(), settings.serviceUntil()));
        return n == 1 ? new Words("次日" + each.zh(), each.en() + " the next day")
                : new Words("其后" + n + "天每天" + each.zh(), each.en() + " on each of the next " + n + " days");
    }

    private Words lastDay(LocalDate first, LocalDate last, Duration used) {
        Words amount = AmountWords.of(used);
        return first.plusDays(1).equals(last) ? new Words("次日" + opens() + "起" + amount.zh(), amount.en() + " from " + opens() + " the next morning")
                : new Words(last + " " + opens() + "起" + amount.zh(), amount.en() + " from " + opens() + " on " + last);
    }

    private String opens() {
        return TimeWords.at(settings.serviceFrom());
    }

    private String closes() {
        return TimeWords.at(settings.serviceUntil());
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(China.ZONE).toInstant();
    }
}
