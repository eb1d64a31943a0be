package org.eights.quality;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.RowId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which rows became which rectification, and how far these are. */
@Component
public class Rectifications {

    private final JdbcClient jdbc;

    Rectifications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A rectification that began as a row.
     *
     * @param number its case
     * @param kind of the row: {@code risks}
     * @param item code of the part that is not right, or null
     * @param adverseFactor whether it is something that customers were warned of before they bought
     * @param outcome {@code FIXED}, {@code PLAN}, {@code WAIVED}; null while it is open
     */
    public record Rectification(CaseNumber number, String kind, String item, RiskLevel level, boolean adverseFactor, String outcome) {

        public boolean isOpen() {
            return outcome == null;
        }
    }

    /** Everything that was found in the case, in the order in which it was assigned. */
    public List<Rectification> of(CaseNumber parent) {
        return jdbc.sql("""
                SELECT r.number, r.kind, r.item, r.level, r.adverse_factor, f.outcome FROM rectification r JOIN case_file f ON f.number = r.number
                WHERE r.parent = :parent ORDER BY r.number""").param("parent", parent.value()).query(Rectifications::read).list();
    }

    /**
     * What became of a row.
     *
     * @param row what was found
     * @param number the rectification
     * @param outcome {@code FIXED}, {@code PLAN}, {@code WAIVED}; null while it is open
     */
    public record RectifiedRow(RowId row, CaseNumber number, String outcome) {}

    /** The rows of this kind that somebody was given. */
    public List<RectifiedRow> ofRows(CaseNumber parent, String kind) {
        return jdbc.sql("""
                SELECT r.row_id, r.number, f.outcome FROM rectification r JOIN case_file f ON f.number = r.number
                WHERE r.parent = :parent AND r.kind = :kind ORDER BY r.number""").param("parent", parent.value()).param("kind", kind)
                .query((rs, row) -> new RectifiedRow(new RowId(rs.getObject("row_id", UUID.class)), new CaseNumber(rs.getString("number")),
                        rs.getString("outcome"))).list();
    }

    /** The case in which it was found; empty where it was assigned by hand. */
    Optional<CaseNumber> parentOf(CaseNumber number) {
        return jdbc.sql("SELECT parent FROM rectification WHERE number = :number").param("number", number.value()).query(String.class)
                .optional().map(CaseNumber::new);
    }

    int open(CaseNumber parent) {
        return jdbc.sql("SELECT count(*) FROM rectification r JOIN case_file f ON f.number = r.number WHERE r.parent = :parent AND f.closed_at IS NULL")
                .param("parent", parent.value()).query(Integer.class).single();
    }

    /** How many of this level, found as rows of this kind, are open. */
    public int open(CaseNumber parent, String kind, RiskLevel level) {
        return jdbc.sql("""
                SELECT count(*) FROM rectification r JOIN case_file f ON f.number = r.number
                WHERE r.parent = :parent AND r.kind = :kind AND r.level = :level AND f.closed_at IS NULL""")
                .param("parent", parent.value()).param("kind", kind).param("level", level.code()).query(Integer.class).single();
    }

    /** The completed rows of this kind that nobody was given yet. */
    List<RowId> unassigned(CaseNumber parent, String kind) {
        return jdbc.sql("""
                SELECT w.id FROM case_row w LEFT JOIN rectification r ON r.row_id = w.id
                WHERE w.case_number = :parent AND w.kind = :kind AND w.sealed_at IS NOT NULL AND r.row_id IS NULL ORDER BY w.position""")
                .param("parent", parent.value()).param("kind", kind).query(UUID.class).list().stream().map(RowId::new).toList();
    }

    void add(CaseNumber number, CaseNumber parent, RowId row, String kind, RiskLevel level, Map<String, Object> data) {
        jdbc.sql("""
                INSERT INTO rectification (number, parent, row_id, kind, item, level, adverse_factor)
                VALUES (:number, :parent, :row, :kind, :item, :level, :factor)""")
                .param("number", number.value()).param("parent", parent.value()).param("row", row.value()).param("kind", kind)
                .param("item", data.get("item"), java.sql.Types.VARCHAR).param("level", level.code())
                .param("factor", Boolean.TRUE.equals(data.get("adverseFactor"))).update();
    }

    private static Rectification read(ResultSet rs, int row) throws SQLException {
        return new Rectification(new CaseNumber(rs.getString("number")), rs.getString("kind"), rs.getString("item"),
                RiskLevel.of(rs.getString("level")).orElseThrow(), rs.getBoolean("adverse_factor"), rs.getString("outcome"));
    }
}
