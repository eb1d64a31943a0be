package org.eights.cycletime;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.eights.wording.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Work on all facts, in the background: counting their working time anew after the calendar has changed, and fetching what ended before
 * facts were kept. A piece of it is a transaction, and doing a piece again changes nothing.
 */
@Component
@Transactional
public class Upkeep {

    private static final int FACTS = 5000;
    private static final int ENDED = 500;
    private static final String RECOUNT = """
            WITH taken AS (
                SELECT * FROM cycle_fact WHERE id > :place ORDER BY id LIMIT :most
            ), changed AS (
                UPDATE cycle_fact c SET working_s = n.working, waited_working_s = n.waited FROM (
                    SELECT f.id, took.working, waited.working AS waited FROM taken f
                    CROSS JOIN LATERAL cycle_took(f.started_at, f.ended_at, cycle_pauses(CASE f.kind WHEN 'DEADLINE' THEN ARRAY[f.deadline]
                        WHEN 'STEP' THEN ARRAY[f.deadline, f.process_instance] ELSE ARRAY(SELECT o.id FROM deadline o WHERE o.case_number = f.case_number
                            AND (o.process_instance_id = f.process_instance OR o.id = f.process_instance)) END, f.started_at, f.ended_at)) took
                    LEFT JOIN LATERAL cycle_took(f.started_at - f.waited_s * interval '1 second', f.started_at, '{}') waited ON f.waited_s IS NOT NULL) n
                WHERE c.id = n.id AND (c.working_s, c.waited_working_s) IS DISTINCT FROM (n.working, n.waited) RETURNING 1
            ) SELECT (SELECT max(id) FROM taken) AS place, (SELECT count(*) FROM taken) AS done, (SELECT count(*) FROM changed) AS changed""";
    /** Those that were kept as first visits before an earlier one was fetched. */
    private static final String NUMBER_AGAIN = """
            UPDATE cycle_fact c SET visit = n.visit, first_time_right = CASE WHEN n.visit = 1 THEN n.visits = 1 END FROM (
                SELECT id, row_number() OVER (one ORDER BY ended_at, id) AS visit, count(*) OVER (PARTITION BY coalesce(case_number, process_instance), process, element) AS visits
                FROM cycle_fact WHERE kind = 'STEP' WINDOW one AS (PARTITION BY coalesce(case_number, process_instance), process, element)) n
            WHERE c.id = n.id AND (c.visit, c.first_time_right) IS DISTINCT FROM (n.visit, CASE WHEN n.visit = 1 THEN n.visits = 1 END)""";

    private final JdbcClient jdbc;
    private final Facts facts;
    private final OfficeDays days;
    private final Past past;
    private final UpkeepJobs jobs;
    private final Clock clock;

    Upkeep(JdbcClient jdbc, Facts facts, OfficeDays days, Past past, UpkeepJobs jobs, Clock clock) {
        this.jdbc = jdbc;
        this.facts = facts;
        this.days = days;
        this.past = past;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** What is to be done. */
    public enum Kind { RECOMPUTE, BACKFILL }

    /**
     * A piece of work, as it stands.
     *
     * @param endedAt null while it runs
     * @param done how many facts it has looked at
     * @param changed how many of them were other, or new
     */
    public record Work(long id, Kind kind, String by, Instant startedAt, Instant endedAt, long done, long changed) {}

    private record Piece(String place, long done, long changed) {}

    /** @throws Refusal CONFLICT where such work is being done already */
    public Work start(Kind kind, String by) {
        long id = jdbc.sql("INSERT INTO cycle_upkeep (kind, started_by, started_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING RETURNING id")
                .params(kind.name(), by, clock.instant().atOffset(UTC)).query(Long.class).optional()
                .orElseThrow(() -> Refusal.conflict("这项工作正在进行", "This is being done already"));
        jobs.order(id);
        return all().stream().filter(work -> work.id() == id).findFirst().orElseThrow();
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<Work> all() {
        return jdbc.sql("SELECT * FROM cycle_upkeep ORDER BY id DESC LIMIT 50").query((rs, row) -> new Work(rs.getLong("id"), Kind.valueOf(rs.getString("kind")),
                rs.getString("started_by"), rs.getTimestamp("started_at").toInstant(),
                rs.getTimestamp("ended_at") == null ? null : rs.getTimestamp("ended_at").toInstant(), rs.getLong("done"), rs.getLong("changed"))).list();
    }

    /** Does the next piece and answers whether anything is left. */
    public boolean next(long work) {
        return jdbc.sql("SELECT kind, place FROM cycle_upkeep WHERE id = ? AND ended_at IS NULL FOR UPDATE").param(work)
                .query((rs, row) -> next(work, Kind.valueOf(rs.getString("kind")), rs.getString("place"))).optional().orElse(false);
    }

    private boolean next(long work, Kind kind, String place) {
        Piece piece = kind == Kind.RECOMPUTE ? recompute(place) : backfill(place);
        jdbc.sql("UPDATE cycle_upkeep SET place = coalesce(:place, place), done = done + :done, changed = changed + :changed,"
                + " ended_at = CASE WHEN :place::text IS NULL THEN :now::timestamptz END WHERE id = :id").param("place", piece.place()).param("done", piece.done())
                .param("changed", piece.changed()).param("now", clock.instant().atOffset(UTC)).param("id", work).update();
        return piece.place() != null;
    }

    private Piece recompute(String place) {
        days.refresh();
        return jdbc.sql(RECOUNT).param("place", place.isEmpty() ? 0 : Long.parseLong(place)).param("most", FACTS)
                .query((rs, row) -> new Piece(rs.getString("place"), rs.getLong("done"), rs.getLong("changed"))).single();
    }

    private Piece backfill(String place) {
        Past.Remembered remembered = past.after(place, ENDED);
        int added = remembered.ended().isEmpty() ? 0 : facts.write(remembered.ended());
        if (remembered.place() == null) {
            jdbc.sql(NUMBER_AGAIN).update();
        }
        return new Piece(remembered.place(), remembered.ended().size(), added);
    }
}
