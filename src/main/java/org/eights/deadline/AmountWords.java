package org.eights.deadline;

import java.time.Duration;
import org.eights.wording.Words;

/** Amounts of time as people say them. */
final class AmountWords {

    private AmountWords() {}

    static Words of(Limit limit) {
        long n = limit.amount();
        return switch (limit.mode()) {
            case WD -> new Words(n + "个工作日", counted(n, "working day"));
            case CAL -> new Words(n + "个自然日", counted(n, "calendar day"));
            default -> limit.unit() == LimitUnit.DAY ? new Words(n + "天", counted(n, "day"))
                    : limit.unit() == LimitUnit.HOUR ? hours(n) : minutes(n);
        };
    }

    static Words of(Duration duration) {
        long h = duration.toHours();
        long min = duration.toMinutesPart();
        if (h == 0) {
            return minutes(min);
        }
        return min == 0 ? hours(h) : new Words(hours(h).zh() + minutes(min).zh(), hours(h).en() + " " + minutes(min).en());
    }

    private static Words hours(long n) {
        return new Words(n + "小时", counted(n, "hour"));
    }

    private static Words minutes(long n) {
        return new Words(n + "分钟", counted(n, "minute"));
    }

    private static String counted(long n, String noun) {
        return n + " " + noun + (n == 1 ? "" : "s");
    }
}
