package org.eights.cycletime;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.eights.deadline.ClockMode;
import org.eights.deadline.WorkingCalendar;
import org.eights.wording.Words;
import org.springframework.stereotype.Component;

/** How old something open is, in working days: so many full office days of working time. */
@Component
public class Ages {

    /** Office time of one working day. */
    public static final long WORKING_DAY = Duration.ofHours(9).toSeconds();

    private static final List<Integer> DAYS = List.of(1, 3, 7, 15, 30);
    private static final int LONGEST = 400;

    private final WorkingCalendar calendar;
    private final Clock clock;

    Ages(WorkingCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /** One of the ages. */
    public record Age(String id, Words name) {}

    /** The youngest first. */
    public static List<Age> all() {
        Stream<Age> until = Stream.of(new Age("0-1", new Words("不足1个工作日", "under 1 working day")));
        Stream<Age> between = Stream.iterate(1, i -> i < DAYS.size(), i -> i + 1).map(i -> new Age(DAYS.get(i - 1) + "-" + DAYS.get(i),
                new Words("%d至%d个工作日", "%d to %d working days").with(DAYS.get(i - 1), DAYS.get(i))));
        return Stream.of(until, between, Stream.of(new Age(">30", new Words("30个工作日以上", "over 30 working days")))).flatMap(ages -> ages).toList();
    }

    /** Whatever began after the first of these is not a working day old, and so on. */
    public List<Instant> bounds() {
        Instant now = clock.instant();
        return DAYS.stream().map(days -> since(now, days * WORKING_DAY)).toList();
    }

    /** Working seconds since then. */
    public long workingSince(Instant begin) {
        return Math.max(0, calendar.used(begin, clock.instant(), ClockMode.WD).toSeconds());
    }

    /** The latest moment from which so much working time has passed until now. */
    private Instant since(Instant now, long seconds) {
        Instant from = now.minus(Duration.ofDays(LONGEST));
        Instant to = now;
        while (Duration.between(from, to).toSeconds() > 1) {
            Instant middle = from.plus(Duration.between(from, to).dividedBy(2));
            if (calendar.used(middle, now, ClockMode.WD).toSeconds() >= seconds) {
                from = middle;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
