package org.eights.handover;

import static java.time.ZoneOffset.UTC;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eights.casefile.CaseNumber;
import org.eights.wording.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The work on many places that was ordered, and how far each has come. */
@Component
public class Works {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    /** A page shows so many of what failed; the number of all stands beside. */
    private static final int FAILURES_MOST = 200;

    private final JdbcClient jdbc;
    private final Clock clock;

    Works(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Writes down the work on all places of the batch for which there is any. */
    long add(CaseNumber batch, PlaceWork kind, Map<String, Object> told, String by) {
        long id = jdbc.sql("""
                INSERT INTO batch_work (batch, kind, total, told, started_by, started_at)
                VALUES (:batch, :kind, 0, :told::jsonb, :by, :now) RETURNING id""").param("batch", batch.value())
                .param("kind", kind.kind().name()).param("told", write(told)).param("by", by).param("now", now()).query(Long.class).single();
        int total = jdbc.sql("""
                INSERT INTO batch_work_item (work, seq, place_no)
                SELECT :id, row_number() OVER (ORDER BY p.place_no), p.place_no FROM handover_place p
                WHERE p.batch = :batch AND (p.released_at IS NULL OR :outlives) AND\s""" + kind.concerns())
                .param("outlives", kind.outlivesBatch()).param("id", id).param("batch", batch.value()).update();
        jdbc.sql("UPDATE batch_work SET total = :total WHERE id = :id").param("total", total).param("id", id).update();
        return id;
    }

    /** How many places there would be work for. */
    int left(CaseNumber batch, PlaceWork kind) {
        return jdbc.sql("SELECT count(*) FROM handover_place p WHERE p.batch = :batch AND (p.released_at IS NULL OR :outlives) AND " + kind.concerns())
                .param("outlives", kind.outlivesBatch()).param("batch", batch.value()).query(Integer.class).single();
    }

    Optional<OrderedWork> find(long id) {
        return jdbc.sql("SELECT * FROM batch_work WHERE id = :id").param("id", id).query((rs, row) -> new OrderedWork(id,
                new CaseNumber(rs.getString("batch")), WorkKind.valueOf(rs.getString("kind")), read(rs.getString("told")),
                rs.getString("started_by"))).optional();
    }

    /** All work on a batch, the latest first. */
    public List<Work> of(CaseNumber batch) {
        return jdbc.sql("""
                SELECT w.*, count(*) FILTER (WHERE i.state = 'DONE') AS done, count(*) FILTER (WHERE i.state = 'FAILED') AS failed
                FROM batch_work w LEFT JOIN batch_work_item i ON i.work = w.id WHERE w.batch = :batch GROUP BY w.id ORDER BY w.id DESC""")
                .param("batch", batch.value()).query(this::work).list();
    }

    private Work work(ResultSet rs, int row) throws SQLException {
        Timestamp ended = rs.getTimestamp("ended_at");
        long id = rs.getLong("id");
        int failed = rs.getInt("failed");
        return new Work(id, new CaseNumber(rs.getString("batch")), WorkKind.valueOf(rs.getString("kind")), rs.getInt("total"),
                rs.getInt("done"), failed, rs.getString("started_by"), rs.getTimestamp("started_at").toInstant(),
                ended == null ? null : ended.toInstant(), failed == 0 ? List.of() : failures(id));
    }

    private List<Work.Failure> failures(long id) {
        return jdbc.sql("""
                SELECT p.label, i.error_zh, i.error_en FROM batch_work_item i JOIN batch_work w ON w.id = i.work
                JOIN handover_place p ON p.batch = w.batch AND p.place_no = i.place_no
                WHERE i.work = :id AND i.state = 'FAILED' ORDER BY i.seq LIMIT :most""").param("id", id).param("most", FAILURES_MOST)
                .query((rs, row) -> new Work.Failure(rs.getString("label"), new Words(rs.getString("error_zh"), rs.getString("error_en")))).list();
    }

    /** Which works have not come to their end. */
    List<Long> unfinished() {
        return jdbc.sql("SELECT id FROM batch_work WHERE ended_at IS NULL ORDER BY id").query(Long.class).list();
    }

    /** The work of this kind that is going on; it cannot end before the present transaction does. */
    Optional<Long> lockRunning(CaseNumber batch, WorkKind kind) {
        return jdbc.sql("SELECT id FROM batch_work WHERE batch = :batch AND kind = :kind AND ended_at IS NULL FOR UPDATE")
                .param("batch", batch.value()).param("kind", kind.name()).query(Long.class).optional();
    }

    /** Whether it has nothing left to do and ends by this; never answers true twice, unless somebody has had it tried again. */
    boolean end(long id) {
        boolean running = jdbc.sql("SELECT ended_at IS NULL FROM batch_work WHERE id = :id FOR UPDATE").param("id", id)
                .query(Boolean.class).single();
        // A statement of its own: what others committed while this one waited is seen.
        return running && jdbc.sql("""
                UPDATE batch_work SET ended_at = :now
                WHERE id = :id AND NOT EXISTS (SELECT FROM batch_work_item i WHERE i.work = :id AND i.state = 'PENDING')""")
                .param("id", id).param("now", now()).update() == 1;
    }

    /** Whether the batch has not been told of this work's end yet; it counts as told from now on. */
    boolean call(long id) {
        return jdbc.sql("UPDATE batch_work SET called_at = :now WHERE id = :id AND called_at IS NULL").param("id", id)
                .param("now", now()).update() == 1;
    }

    /** Has everything tried again that failed. */
    int again(long id) {
        jdbc.sql("UPDATE batch_work SET ended_at = NULL WHERE id = :id").param("id", id).update();
        return jdbc.sql("""
                UPDATE batch_work_item SET state = 'PENDING', alone = true, error_zh = NULL, error_en = NULL
                WHERE work = :id AND state = 'FAILED'""").param("id", id).update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(UTC);
    }

    private static String write(Map<String, Object> told) {
        try {
            return JSON.writeValueAsString(told);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> read(String told) {
        try {
            return JSON.readValue(told, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
