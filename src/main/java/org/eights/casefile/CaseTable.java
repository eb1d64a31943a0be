package org.eights.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eights.bulk.BulkWrites;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is known of the cases now, read from the database. */
final class CaseTable {

    private static final String FILES = """
            SELECT number, process, project_id, unit_id, customer_id, state, outcome, registered_at, reckoned_from, closed_at, values, facts
            FROM case_file
            """;

    private final JdbcClient jdbc;
    private final BulkWrites<CaseFile> moved = new BulkWrites<>(CaseFile::number, this::move);

    CaseTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A file that is locked stands elsewhere now. */
    void move(CaseFile file) {
        moved.add(file);
    }

    private void move(List<CaseFile> files) {
        jdbc.sql("UPDATE case_file f SET state = m.state FROM unnest(:numbers, :states) AS m (number, state) WHERE f.number = m.number")
                .param("numbers", files.stream().map(file -> file.number().value()).toArray(String[]::new))
                .param("states", files.stream().map(CaseFile::state).toArray(String[]::new)).update();
    }

    /** Before the cases are read or changed otherwise. */
    void flush() {
        moved.flush();
    }

    private JdbcClient.StatementSpec sql(String sql) {
        flush();
        return jdbc.sql(sql);
    }

    Optional<CaseFile> find(CaseNumber number) {
        return sql(FILES + "WHERE number = :number").param("number", number.value()).query(CaseTable::file).optional();
    }

    /** In the order of their numbers, so that two who lock many never wait for each other. */
    List<CaseFile> lock(Collection<CaseNumber> numbers) {
        return sql(FILES + "WHERE number = ANY (:numbers) ORDER BY number FOR UPDATE")
                .param("numbers", numbers.stream().map(CaseNumber::value).toArray(String[]::new)).query(CaseTable::file).list();
    }

    List<CaseFile> openOnUnit(String unitId) {
        return sql(FILES + "WHERE unit_id = :unit AND closed_at IS NULL ORDER BY registered_at, number").param("unit", unitId)
                .query(CaseTable::file).list();
    }

    List<CaseFile> onUnit(String unitId) {
        return sql(FILES + "WHERE unit_id = :unit ORDER BY registered_at DESC, number DESC").param("unit", unitId)
                .query(CaseTable::file).list();
    }

    static CaseFile file(ResultSet rs, int row) throws SQLException {
        Timestamp closed = rs.getTimestamp("closed_at");
        return new CaseFile(new CaseNumber(rs.getString("number")), rs.getString("process"),
                new CaseSubject(rs.getString("project_id"), rs.getString("unit_id"), rs.getString("customer_id")),
                rs.getString("state"), rs.getString("outcome"), rs.getTimestamp("registered_at").toInstant(),
                rs.getTimestamp("reckoned_from").toInstant(), closed == null ? null : closed.toInstant(),
                CaseJson.read(rs.getString("values")), CaseJson.read(rs.getString("facts")));
    }
}
