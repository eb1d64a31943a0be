package org.eights.handover;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eights.casefile.CaseNumber;
import org.eights.estate.ProjectId;
import org.eights.wording.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The batches there are. */
@Component
public class Batches {

    private final JdbcClient jdbc;
    private final Clock clock;

    Batches(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(CaseNumber number, ProjectId project, String phase, LocalDate handoverOn, LocalDate endsOn) {
        jdbc.sql("""
                INSERT INTO handover_batch (number, project_id, phase, starts_on, ends_on, planned_at)
                VALUES (:number, :project, :phase, :from, :until, :now)""").param("number", number.value())
                .param("project", project.value()).param("phase", phase).param("from", handoverOn).param("until", endsOn)
                .param("now", clock.instant().atOffset(UTC)).update();
    }

    public Optional<Batch> find(CaseNumber number) {
        return jdbc.sql("SELECT * FROM handover_batch WHERE number = :number").param("number", number.value())
                .query(Batches::batch).optional();
    }

    /** @throws Refusal UNKNOWN where this is no batch */
    public Batch get(CaseNumber number) {
        return find(number).orElseThrow(() -> Refusal.unknown("number", "没有交付批次%s".formatted(number), "There is no batch %s".formatted(number)));
    }

    /** Every batch, the next to be handed over first, those that are closed last. */
    public List<Batch> all() {
        return jdbc.sql("SELECT * FROM handover_batch ORDER BY closed_at IS NOT NULL, starts_on, number").query(Batches::batch).list();
    }

    void move(CaseNumber number, LocalDate handoverOn, LocalDate endsOn) {
        jdbc.sql("UPDATE handover_batch SET starts_on = :from, ends_on = :until WHERE number = :number").param("from", handoverOn)
                .param("until", endsOn).param("number", number.value()).update();
    }

    /** Its homes may be planned in another batch from now on. Does nothing to a case that is no batch. */
    void close(CaseNumber number) {
        jdbc.sql("""
                WITH closed AS (UPDATE handover_batch SET closed_at = :now WHERE number = :number AND closed_at IS NULL RETURNING number)
                UPDATE handover_place p SET released_at = :now FROM closed WHERE p.batch = closed.number AND p.released_at IS NULL""")
                .param("now", clock.instant().atOffset(UTC)).param("number", number.value()).update();
    }

    private static Batch batch(ResultSet rs, int row) throws SQLException {
        Timestamp closed = rs.getTimestamp("closed_at");
        return new Batch(new CaseNumber(rs.getString("number")), new ProjectId(rs.getString("project_id")), rs.getString("phase"),
                rs.getObject("starts_on", LocalDate.class), rs.getObject("ends_on", LocalDate.class), closed == null ? null : closed.toInstant());
    }
}
