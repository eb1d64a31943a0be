package org.eights.casefile;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eights.wording.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of steps: added, changed and removed while the step is open, unchangeable from its completion on ({@link CaseFiles#complete}). */
@Component
public class CaseRows {

    private static final String ROWS = """
            SELECT r.id, r.case_number, r.element, r.kind, r.data, r.position, r.added_by, r.added_at, r.sealed_at, p.replied_by, p.replied_at,
                (SELECT jsonb_object_agg(last.key, last.value) FROM (
                    SELECT DISTINCT ON (e.key) e.key, e.value FROM case_reply a, jsonb_each(a.data) e
                    WHERE a.row_id = r.id ORDER BY e.key, a.seq DESC) last) AS replied
            FROM case_row r LEFT JOIN LATERAL (SELECT a.replied_by, a.replied_at FROM case_reply a WHERE a.row_id = r.id
                ORDER BY a.seq DESC LIMIT 1) p ON true
            """;

    private static final String OF_PART = "(:part::text IS NULL OR data ->> :part = :value)";

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
        return jdbc.sql(ROWS + "WHERE r.id = :id").param("id", id.value()).query(CaseRows::row).optional();
    }

    public List<CaseRow> of(CaseNumber number) {
        return jdbc.sql(ROWS + "WHERE r.case_number = :number ORDER BY r.kind, r.position, r.added_at").param("number", number.value())
                .query(CaseRows::row).list();
    }

    public int count(CaseNumber number, String kind) {
        return count(number, kind, null);
    }

    /** @param part the part of the case that they are about, or null for all */
    public int count(CaseNumber number, String kind, RowPart part) {
        return with(part, jdbc.sql("SELECT count(*) FROM case_row WHERE case_number = :number AND kind = :kind AND " + OF_PART))
                .param("number", number.value()).param("kind", kind).query(Integer.class).single();
    }

    /**
     * A step is completed: its rows can no more be changed, and of these kinds those neither that the product laid before it.
     *
     * @param by user id under which the product adds rows
     * @param part the part of the case that the step is about, or null for all
     */
    public void seal(CaseNumber number, String element, Collection<String> kinds, String by, RowPart part) {
        with(part, jdbc.sql("""
                UPDATE case_row SET sealed_at = :now WHERE case_number = :number AND sealed_at IS NULL
                    AND (element = :element OR added_by = :by AND kind = ANY (:kinds)) AND\s""" + OF_PART))
                .param("now", clock.instant().atOffset(UTC)).param("number", number.value()).param("element", element)
                .param("by", by).param("kinds", kinds.toArray(String[]::new)).update();
    }

    private static JdbcClient.StatementSpec with(RowPart part, JdbcClient.StatementSpec statement) {
        return statement.param("part", part == null ? null : part.name()).param("value", part == null ? null : part.text());
    }

    private void require(RowId id, int changed) {
        if (changed == 0) {
            find(id).orElseThrow(() -> Refusal.unknown("row", "没有这一行", "There is no such row"));
            throw Refusal.conflict("该步骤已办结,明细不能再改", "The step is completed; its rows can no more be changed");
        }
    }

    private static CaseRow row(ResultSet rs, int row) throws SQLException {
        return new CaseRow(new RowId(rs.getObject("id", UUID.class)), new CaseNumber(rs.getString("case_number")),
                rs.getString("element"), rs.getString("kind"), data(rs), rs.getInt("position"), rs.getString("added_by"),
                instant(rs, "added_at"), instant(rs, "sealed_at"), rs.getString("replied_by"), instant(rs, "replied_at"));
    }

    private static Map<String, Object> data(ResultSet rs) throws SQLException {
        Map<String, Object> data = CaseJson.read(rs.getString("data"));
        if (rs.getString("replied") != null) {
            data.putAll(CaseJson.read(rs.getString("replied")));
            data.values().removeIf(Objects::isNull);
        }
        return data;
    }

    private static Instant instant(ResultSet rs, String column) throws SQLException {
        Timestamp at = rs.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
