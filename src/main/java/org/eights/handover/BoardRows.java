package org.eights.handover;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.eights.casefile.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Everything that the board of a batch shows, in two statements, however many homes there are. */
@Component
class BoardRows {

    static final String HOMES = """
            WITH home AS (SELECT * FROM handover_place WHERE batch = :batch AND kind = 'UNIT'),
            sold AS (SELECT DISTINCT c.unit_id FROM contract c WHERE c.state <> 'TERMINATED' AND c.unit_id IN (SELECT unit_id FROM home)),
            blocking AS (SELECT f.unit_id, count(*) AS defects FROM rectification r JOIN case_file f ON f.number = r.number
                    JOIN case_file p ON p.number = r.parent
                WHERE r.level = '红' AND f.unit_id IN (SELECT unit_id FROM home)
                    AND (f.closed_at IS NULL OR f.outcome = 'PLAN' AND p.process = :acceptance AND p.closed_at IS NULL)
                GROUP BY f.unit_id)
            SELECT h.label, h.unit_id, h.building, h.floor, h.household_case, h.state, h.state_since, h.customer_class, h.care_tag,
                h.ambassador, h.arrivals, h.signed_on_arrival, h.slot, coalesce(b.defects, 0) AS defects, s.unit_id IS NOT NULL AS sold
            FROM home h LEFT JOIN sold s ON s.unit_id = h.unit_id LEFT JOIN blocking b ON b.unit_id = h.unit_id
            ORDER BY h.place_no
            """;

    static final String DEFECTS = """
            WITH finder AS (SELECT acceptance_case AS number FROM handover_place WHERE batch = :batch AND acceptance_case IS NOT NULL
                UNION ALL SELECT household_case FROM handover_place WHERE batch = :batch AND household_case IS NOT NULL)
            SELECT r.item, count(*) AS total, count(*) FILTER (WHERE f.closed_at IS NULL) AS open
            FROM finder p JOIN rectification r ON r.parent = p.number JOIN case_file f ON f.number = r.number
            WHERE r.item IS NOT NULL GROUP BY r.item ORDER BY total DESC, r.item
            """;

    private final JdbcClient jdbc;

    BoardRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A home with what is counted for it. */
    record Row(String no, String unitId, String building, int floor, String household, String state, Instant since, String customerClass,
            String careTag, String ambassador, int arrivals, Integer signedOnArrival, Instant slot, int blocking, boolean sold) {}

    record Defect(String item, int open, int total) {}

    List<Row> homes(CaseNumber batch) {
        return jdbc.sql(HOMES).param("batch", batch.value()).param("acceptance", HandoverModel.UNIT_ACCEPTANCE).query(BoardRows::row).list();
    }

    /** By part, the most first. */
    List<Defect> defects(CaseNumber batch) {
        return jdbc.sql(DEFECTS).param("batch", batch.value())
                .query((rs, row) -> new Defect(rs.getString("item"), rs.getInt("open"), rs.getInt("total"))).list();
    }

    private static Row row(ResultSet rs, int row) throws SQLException {
        return new Row(rs.getString("label"), rs.getString("unit_id"), rs.getString("building"), rs.getInt("floor"),
                rs.getString("household_case"), rs.getString("state"), instant(rs, "state_since"), rs.getString("customer_class"),
                rs.getString("care_tag"), rs.getString("ambassador"), rs.getInt("arrivals"), rs.getObject("signed_on_arrival", Integer.class),
                instant(rs, "slot"), rs.getInt("defects"), rs.getBoolean("sold"));
    }

    private static Instant instant(ResultSet rs, String column) throws SQLException {
        Timestamp at = rs.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
