package org.eights.contract;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.CaseRow;
import org.eights.estate.CustomerId;
import org.eights.estate.ProjectId;
import org.eights.estate.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register of everything that contracts promise (R5). */
@Component
public class Promises {

    private static final int MOST = 500;

    private final JdbcClient jdbc;
    private final Clock clock;

    Promises(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Up to 500, the next to fall due first.
     *
     * @param project null for all
     * @param state null for any
     * @param before due before this day; null for whenever
     * @param depts null for those of every department
     */
    public List<Promise> list(ProjectId project, PromiseState state, LocalDate before, List<String> depts) {
        return jdbc.sql("""
                SELECT * FROM promise WHERE (:project::text IS NULL OR project_id = :project) AND (:state::text IS NULL OR state = :state)
                    AND (:before::date IS NULL OR due_on < :before) AND (:depts::text[] IS NULL OR dept = ANY (:depts))
                ORDER BY due_on, unit_id, id LIMIT :most""")
                .param("project", project == null ? null : project.value(), java.sql.Types.VARCHAR)
                .param("state", state == null ? null : state.name(), java.sql.Types.VARCHAR).param("before", before, java.sql.Types.DATE)
                .param("depts", depts == null ? null : depts.toArray(String[]::new), java.sql.Types.ARRAY).param("most", MOST)
                .query(Promises::promise).list();
    }

    /** Those of one signing, in the order in which they fall due. */
    List<Promise> of(CaseNumber signing) {
        return jdbc.sql("SELECT * FROM promise WHERE signing = :signing ORDER BY due_on, id").param("signing", signing.value())
                .query(Promises::promise).list();
    }

    Optional<Promise> trackedBy(CaseNumber tracking) {
        return jdbc.sql("SELECT * FROM promise WHERE tracking = :tracking").param("tracking", tracking.value()).query(Promises::promise).optional();
    }

    /** Takes a row into the register; a row that stands there already is left as it is. */
    void register(CaseRow row, String contractNo, ProjectId project, UnitId unit, CustomerId customer) {
        jdbc.sql("""
                INSERT INTO promise (signing, row_id, contract_no, project_id, unit_id, customer_id, said, due_on, dept, state, registered_at)
                VALUES (:signing, :row, :contract, :project, :unit, :customer, :said, :due, :dept, 'OPEN', :now)
                ON CONFLICT ON CONSTRAINT promise_row_once DO NOTHING""").param("signing", row.number().value()).param("row", row.id().value())
                .param("contract", contractNo).param("project", project.value()).param("unit", unit.value()).param("customer", customer.value())
                .param("said", Said.text(row.data(), "text")).param("due", Said.day(row.data(), "dueDate")).param("dept", row.data().get("dept"))
                .param("now", clock.instant().atOffset(UTC)).update();
    }

    /** What was agreed instead of a promise is promised in its turn; agreed once. */
    void replace(Promise old, String text, LocalDate due) {
        jdbc.sql("""
                INSERT INTO promise (signing, replaces, contract_no, project_id, unit_id, customer_id, said, due_on, dept, state, registered_at)
                SELECT signing, id, contract_no, project_id, unit_id, customer_id, :said, :due, dept, 'OPEN', :now FROM promise WHERE id = :old
                ON CONFLICT ON CONSTRAINT promise_replaced_once DO NOTHING""").param("said", text).param("due", due)
                .param("now", clock.instant().atOffset(UTC)).param("old", old.id().value()).update();
    }

    /** Open promises of valid contracts that nobody tracks yet and that fall due by this day; nobody else gets them until the transaction ends. */
    List<Promise> waiting(LocalDate dueBy, int most) {
        return jdbc.sql("""
                SELECT p.* FROM promise p JOIN contract c ON c.no = p.contract_no AND c.state <> 'TERMINATED'
                WHERE p.tracking IS NULL AND p.state = 'OPEN' AND p.due_on <= :due ORDER BY p.due_on, p.id LIMIT :most FOR UPDATE OF p SKIP LOCKED""")
                .param("due", dueBy).param("most", most).query(Promises::promise).list();
    }

    void track(Promise promise, CaseNumber tracking) {
        jdbc.sql("UPDATE promise SET tracking = :tracking WHERE id = :id").param("tracking", tracking.value())
                .param("id", promise.id().value()).update();
    }

    void settle(Promise promise, PromiseState state) {
        jdbc.sql("UPDATE promise SET state = :state, settled_at = :now WHERE id = :id").param("state", state.name())
                .param("now", clock.instant().atOffset(UTC)).param("id", promise.id().value()).update();
    }

    private static Promise promise(ResultSet rs, int row) throws SQLException {
        String tracking = rs.getString("tracking");
        return new Promise(new PromiseId(rs.getObject("id", UUID.class)), new CaseNumber(rs.getString("signing")), rs.getString("contract_no"),
                new ProjectId(rs.getString("project_id")), new UnitId(rs.getString("unit_id")), new CustomerId(rs.getString("customer_id")),
                rs.getString("said"), rs.getObject("due_on", LocalDate.class), rs.getString("dept"), PromiseState.valueOf(rs.getString("state")),
                tracking == null ? null : new CaseNumber(tracking));
    }
}
