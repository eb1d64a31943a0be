package org.eights.casefile;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eights.wording.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of steps: added, changed and removed while the step is open, unchangeable from its completion on ({@link CaseFiles#complete}). */
@Component
public class CaseRows {

    private static final String ROWS = """
            SELECT id, case_number, element, kind, data, position, added_by, added_at, sealed_at FROM case_row
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    public CaseRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws Refusal UNKNOWN where there is no such case; INVALID where a text cannot be stored */
    public RowId add(CaseNumber number, String element, String kind, Map<String, Object> data, String by) {
        return jdbc.sql("""
                INSERT INTO case_row (case_number, element, kind, data, position, added_by, added_at)
                SELECT f.number, :element, :kind, :data::jsonb,
                    (SELECT coalesce(max(r.position), 0) + 1 FROM case_row r WHERE r.case_number = f.number AND r.kind = :kind), :by, :now
                FROM case_file f WHERE f.number = :number RETURNING id""")
                .param("number", number.value()).param("element", element).param("kind", kind).param("data", CaseJson.write(data))
                .param("by", by).param("now", clock.instant().atOffset(UTC)).query(UUID.class).optional().map(RowId::new)
                .orElseThrow(() -> Refusal.unknown("number", "没有这个单号", "There is no case with this number"));
    }

    /** @throws Refusal UNKNOWN where there is no such row; CONFLICT where its step is completed */
    public void change(RowId id, Map<String, Object> data) {
        require(id, jdbc.sql("UPDATE case_row SET data = :data::jsonb WHERE id = :id AND sealed_at IS NULL")
                .param("data", CaseJson.write(data)).param("id", id.value()).update());
    }

    /** @throws Refusal UNKNOWN where there is no such row; CONFLICT where its step is completed */
    public void remove(RowId id) {
        require(id, jdbc.sql("DELETE FROM case_row WHERE id = :id AND sealed_at IS NULL").param("id", id.value()).update());
    }

    public Optional<CaseRow> find(RowId id) {
        return jdbc.sql(ROWS + "WHERE id = :id").param("id", id.value()).query(CaseRows::row).optional();
    }

    public List<CaseRow> of(CaseNumber number) {
        return jdbc.sql(ROWS + "WHERE case_number = :number ORDER BY kind, position, added_at").param("number", number.value())
                .query(CaseRows::row).list();
    }

    public int count(CaseNumber number, String kind) {
        return jdbc.sql("SELECT count(*) FROM case_row WHERE case_number = :number AND kind = :kind").param("number", number.value())
                .param("kind", kind).query(Integer.class).single();
    }

    private void require(RowId id, int changed) {
        if (changed == 0) {
            find(id).orElseThrow(() -> Refusal.unknown("row", "没有这一行", "There is no such row"));
            throw Refusal.conflict("该步骤已办结,明细不能再改", "The step is completed; its rows can no more be changed");
        }
    }

    private static CaseRow row(ResultSet rs, int row) throws SQLException {
        Timestamp sealed = rs.getTimestamp("sealed_at");
        return new CaseRow(new RowId(rs.getObject("id", UUID.class)), new CaseNumber(rs.getString("case_number")),
                rs.getString("element"), rs.getString("kind"), CaseJson.read(rs.getString("data")), rs.getInt("position"),
                rs.getString("added_by"), rs.getTimestamp("added_at").toInstant(), sealed == null ? null : sealed.toInstant());
    }
}
