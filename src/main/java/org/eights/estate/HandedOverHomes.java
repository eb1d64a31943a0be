package org.eights.estate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is reckoned from the handover and the completion of homes, for all of them at once. Closed phases are left out. */
@Component
public class HandedOverHomes {

    /** The days are counted first, in the order of their index; what their buildings are is read once for each. */
    private static final String DAYS = """
            SELECT d.project_id, b.phase, d.building, p.city, b.completed_on, d.handed_over_on, d.homes FROM (
                SELECT project_id, building, handed_over_on, count(*) AS homes FROM unit WHERE handed_over_on IS NOT NULL
                GROUP BY project_id, building, handed_over_on) d
            JOIN building b ON b.project_id = d.project_id AND b.no = d.building
            JOIN phase ph ON ph.project_id = b.project_id AND ph.code = b.phase AND ph.state <> 'CLOSED'
            JOIN project p ON p.id = b.project_id
            ORDER BY d.project_id, length(d.building), d.building, d.handed_over_on""";
    private static final String COMPLETED = """
            SELECT b.project_id, b.phase, b.no AS building, p.city, b.completed_on, NULL::date AS handed_over_on, 0 AS homes FROM building b
            JOIN phase ph ON ph.project_id = b.project_id AND ph.code = b.phase AND ph.state <> 'CLOSED'
            JOIN project p ON p.id = b.project_id WHERE b.completed_on IS NOT NULL ORDER BY b.project_id, length(b.no), b.no""";

    private final JdbcClient jdbc;

    public HandedOverHomes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every day on which homes of a building were handed over, by building, the earliest first. */
    public List<HandedOver> days() {
        return jdbc.sql(DAYS).query(HandedOverHomes::row).list();
    }

    /** Every building that is completed, whether homes of it are handed over or not. */
    public List<HandedOver> completedBuildings() {
        return jdbc.sql(COMPLETED).query(HandedOverHomes::row).list();
    }

    private static HandedOver row(ResultSet rs, int row) throws SQLException {
        return new HandedOver(new ProjectId(rs.getString("project_id")), rs.getString("phase"), rs.getString("building"), rs.getString("city"),
                rs.getObject("completed_on", LocalDate.class), rs.getObject("handed_over_on", LocalDate.class), rs.getInt("homes"));
    }
}
