package org.eights.cycletime;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.eights.deadline.ClockMode;
import org.eights.deadline.Limit;
import org.eights.deadline.WorkingCalendar;
import org.eights.wording.China;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The office days of the working calendar in the database, which tells by them what was working time. */
@Component
class OfficeDays {

    private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);
    private static final int YEARS_AHEAD = 5;

    private final WorkingCalendar calendar;
    private final JdbcClient jdbc;
    private final Clock clock;
    private volatile Written written = new Written(0, FIRST);

    OfficeDays(WorkingCalendar calendar, JdbcClient jdbc, Clock clock) {
        this.calendar = calendar;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Day(LocalDate day, boolean worked) {}

    /** What is in the database: its hash, and the first day that is not. */
    private record Written(int days, LocalDate until) {}

    /** Before a fact of today is written. A clock that is moved by years comes to days that were not thought of. */
    void provide() {
        if (!today().isBefore(written.until())) {
            refresh();
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), China.ZONE);
    }

    /** Writes those that are other than before. Facts keep the working time that they were given, until somebody has them recomputed. */
    @Scheduled(fixedDelayString = "${eights.cycletime.calendar-check:PT1M}")
    @Transactional
    public void refresh() {
        LocalDate until = today().plusYears(YEARS_AHEAD).withDayOfYear(1);
        List<Day> days = FIRST.datesUntil(until).map(day -> new Day(day, calendar.isWorkingDay(day))).toList();
        if (days.hashCode() != written.days()) {
            write(days);
            remember(new Written(days.hashCode(), until));
        }
    }

    /** Only what is committed is there. */
    private void remember(Written days) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            written = days;
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                written = days;
            }
        });
    }

    private void write(List<Day> days) {
        Instant anyDay = FIRST.atStartOfDay(China.ZONE).toInstant();
        LocalTime closes = LocalTime.ofInstant(calendar.due(anyDay, Limit.parse("1 WD")).at(), China.ZONE);
        List<String> dates = new ArrayList<>();
        List<Long> before = new ArrayList<>();
        List<String> opening = new ArrayList<>();
        List<String> closing = new ArrayList<>();
        long sum = 0;
        for (Day day : days) {
            Instant begin = day.day().atStartOfDay(China.ZONE).toInstant();
            Instant end = day.day().atTime(closes).atZone(China.ZONE).toInstant();
            Duration open = day.worked() ? calendar.used(begin, end, ClockMode.WD) : Duration.ZERO;
            dates.add(day.day().toString());
            before.add(sum);
            opening.add(end.minus(open).toString());
            closing.add(end.toString());
            sum += open.toSeconds();
        }
        jdbc.sql("""
                INSERT INTO cycle_day AS d (day, before_s, opens_at, closes_at) SELECT * FROM unnest(:days::date[], :before, :opening::timestamptz[], :closing::timestamptz[])
                ON CONFLICT (day) DO UPDATE SET before_s = excluded.before_s, opens_at = excluded.opens_at, closes_at = excluded.closes_at
                WHERE (d.before_s, d.opens_at, d.closes_at) IS DISTINCT FROM (excluded.before_s, excluded.opens_at, excluded.closes_at)""")
                .param("days", dates.toArray(String[]::new)).param("before", before.toArray(Long[]::new))
                .param("opening", opening.toArray(String[]::new)).param("closing", closing.toArray(String[]::new)).update();
    }
}
