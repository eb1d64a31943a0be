package org.eights.lifecycle;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.eights.casefile.CaseNumber;
import org.eights.estate.ProjectId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lifecycles there are; an open one a phase at most. Joins the caller's transaction. */
@Component
public class Lifecycles {

    private static final String ALL = "SELECT number, project_id, phase FROM lifecycle_phase ";

    private final JdbcClient jdbc;
    private final Clock clock;

    Lifecycles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws org.springframework.dao.DuplicateKeyException where the phase has an open one */
    void add(CaseNumber number, ProjectId project, String phase) {
        jdbc.sql("INSERT INTO lifecycle_phase (number, project_id, phase, opened_at) VALUES (:number, :project, :phase, :now)")
                .param("number", number.value()).param("project", project.value()).param("phase", phase)
                .param("now", clock.instant().atOffset(UTC)).update();
    }

    public Optional<Lifecycle> find(CaseNumber number) {
        return jdbc.sql(ALL + "WHERE number = :number").param("number", number.value()).query(Lifecycles::lifecycle).optional();
    }

    public Optional<Lifecycle> openOf(ProjectId project, String phase) {
        return jdbc.sql(ALL + "WHERE project_id = :project AND phase = :phase AND closed_at IS NULL").param("project", project.value())
                .param("phase", phase).query(Lifecycles::lifecycle).optional();
    }

    /** The oldest first. */
    public List<Lifecycle> allOpen() {
        return jdbc.sql(ALL + "WHERE closed_at IS NULL ORDER BY opened_at, number").query(Lifecycles::lifecycle).list();
    }

    /** Waits until nobody else moves it on, and keeps everybody else from it until the transaction ends. */
    void lock(CaseNumber number) {
        jdbc.sql("SELECT number FROM lifecycle_phase WHERE number = :number FOR UPDATE").param("number", number.value())
                .query(String.class).optional();
    }

    /** Does nothing to a case that is no lifecycle. */
    void close(CaseNumber number) {
        jdbc.sql("UPDATE lifecycle_phase SET closed_at = :now WHERE number = :number AND closed_at IS NULL")
                .param("now", clock.instant().atOffset(UTC)).param("number", number.value()).update();
    }

    /**
     * Open cases that the lifecycle is linked to and that know one of its movable dates. A batch has days of its own and is not among
     * them: its owners have been told.
     */
    List<CaseNumber> withDatesOf(CaseNumber number) {
        return jdbc.sql("""
                SELECT DISTINCT f.number FROM case_link l JOIN case_file f ON f.number = l.to_number
                WHERE l.from_number = :number AND l.kind <> :batch AND f.closed_at IS NULL AND jsonb_exists_any(f.values, :dates)
                ORDER BY f.number""").param("number", number.value()).param("batch", LifecycleModel.BATCH_LINK)
                .param("dates", PhaseDates.MOVABLE.toArray(String[]::new)).query(String.class).list().stream().map(CaseNumber::new).toList();
    }

    private static Lifecycle lifecycle(ResultSet rs, int row) throws SQLException {
        return new Lifecycle(new CaseNumber(rs.getString("number")), new ProjectId(rs.getString("project_id")), rs.getString("phase"));
    }
}
