package org.eights.handover;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eights.wording.China;
import org.eights.wording.Problem;
import org.eights.wording.Refusal;
import org.springframework.stereotype.Component;

/** The days of a batch, as somebody entered them: T lies ahead, far enough (R63), and the last day is not before the first. */
@Component
class HandoverDays {

    /** From the kick-off to T: the hard limit of the trade. Who plans for less says why. */
    static final int DAYS_WANTED = 90;

    /**
     * @param from T
     * @param until the last day
     */
    record Period(LocalDate from, LocalDate until) {}

    private final Clock clock;

    HandoverDays(Clock clock) {
        this.clock = clock;
    }

    /** Of a new batch: {@code handoverOn}, {@code endsOn}, {@code lateReason}. */
    Period planned(Map<String, Object> values) {
        List<Problem> problems = new ArrayList<>();
        Period period = ahead(values, "handoverOn", "endsOn", problems);
        long left = ChronoUnit.DAYS.between(today(), period.from());
        if (problems.isEmpty() && left < DAYS_WANTED && String.valueOf(values.getOrDefault("lateReason", "")).isBlank()) {
            problems.add(Problem.of("lateReason", "距交付首日只有%d天,不足%d天,请填写总经理的理由".formatted(left, DAYS_WANTED),
                    "Only %d days are left, fewer than %d: give the general manager's reason".formatted(left, DAYS_WANTED)));
        }
        return require(period, problems);
    }

    /** Of a batch that is moved: {@code newHandoverOn}, {@code newEndsOn}. */
    Period moved(Map<String, Object> values) {
        List<Problem> problems = new ArrayList<>();
        return require(ahead(values, "newHandoverOn", "newEndsOn", problems), problems);
    }

    private Period ahead(Map<String, Object> values, String first, String last, List<Problem> problems) {
        LocalDate from = day(values, first);
        LocalDate until = day(values, last);
        if (!from.isAfter(today())) {
            problems.add(Problem.of(first, "交付首日须晚于今天(%s)".formatted(today()), "The first day has to lie after today (%s)".formatted(today())));
        }
        if (until.isBefore(from)) {
            problems.add(Problem.of(last, "末日不得早于首日", "The last day is not before the first"));
        }
        return new Period(from, until);
    }

    private static Period require(Period period, List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, problems);
        }
        return period;
    }

    private static LocalDate day(Map<String, Object> values, String name) {
        String text = values.get(name) == null ? "" : values.get(name).toString();
        try {
            return LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
        } catch (DateTimeException e) {
            throw Refusal.invalid(name, "请填写日期", "Give a date");
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), China.ZONE);
    }
}
