package org.eights.cycletime;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sums up in the background whatever has changed: days at once, months when they have come to rest. Of several nodes one at a time does it;
 * until it is done, the facts of those days are counted one by one.
 */
@Component
class Fold {

    private static final int DAYS_AT_ONCE = 30;
    /** Then whoever else has something to do at certain times has a turn. */
    private static final int PIECES = 10;

    private final JdbcClient jdbc;
    private final Rollups rollups;
    private final CycleTimeSettings settings;
    private final TransactionTemplate transaction;

    Fold(JdbcClient jdbc, Rollups rollups, CycleTimeSettings settings, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.rollups = rollups;
        this.settings = settings;
        this.transaction = new TransactionTemplate(transactions);
    }

    private record Dirty(String process, LocalDate day) {}

    @Scheduled(initialDelayString = "${eights.cycletime.fold:PT10S}", fixedDelayString = "${eights.cycletime.fold:PT10S}")
    void whatChanged() {
        upTo(PIECES, this::days);
        upTo(PIECES, () -> month(settings.settle().toSeconds()));
    }

    /** Without waiting for the months to come to rest. */
    void everything() {
        upTo(Integer.MAX_VALUE, this::days);
        upTo(Integer.MAX_VALUE, () -> month(0));
    }

    private void upTo(int pieces, Supplier<Boolean> piece) {
        for (int i = 0; i < pieces && Boolean.TRUE.equals(transaction.execute(status -> piece.get())); i++) { }
    }

    /** Answers whether there may be more. The marks go first: a fact that comes in between makes a new one. */
    private boolean days() {
        if (!alone()) {
            return false;
        }
        List<Dirty> days = jdbc.sql("""
                WITH taken AS (SELECT DISTINCT process, day FROM cycle_dirty ORDER BY process, day LIMIT :most),
                    gone AS (DELETE FROM cycle_dirty d USING taken s WHERE d.process = s.process AND d.day = s.day)
                SELECT process, day FROM taken""").param("most", DAYS_AT_ONCE)
                .query((rs, row) -> new Dirty(rs.getString("process"), rs.getObject("day", LocalDate.class))).list();
        days.forEach(day -> {
            rollups.day(day.process(), day.day());
            jdbc.sql("""
                    INSERT INTO cycle_month (process, month, clean, touched_at) VALUES (:process, :month, false, now())
                    ON CONFLICT (process, month) DO UPDATE SET clean = false, touched_at = excluded.touched_at""")
                    .param("process", day.process()).param("month", day.day().withDayOfMonth(1)).update();
        });
        return days.size() == DAYS_AT_ONCE;
    }

    private boolean month(long rested) {
        if (!alone()) {
            return false;
        }
        Optional<Dirty> month = jdbc.sql("""
                UPDATE cycle_month SET clean = true, stamp = nextval('cycle_stamp') WHERE (process, month) = (SELECT process, month FROM cycle_month
                    WHERE NOT clean AND touched_at <= now() - :rested * interval '1 second' ORDER BY touched_at LIMIT 1)
                RETURNING process, month""").param("rested", rested)
                .query((rs, row) -> new Dirty(rs.getString("process"), rs.getObject("month", LocalDate.class))).optional();
        month.ifPresent(one -> rollups.month(one.process(), one.day()));
        return month.isPresent();
    }

    /** Of all nodes, for the rest of the transaction. */
    private boolean alone() {
        return jdbc.sql("SELECT pg_try_advisory_xact_lock(hashtext('eights.cycle_rollup'))").query(Boolean.class).single();
    }
}
