package org.eights.handover;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import org.eights.casefile.CaseNumber;
import org.eights.estate.UnitId;

/** How a row of {@code handover_place} becomes a place. */
final class PlaceColumns {

    private PlaceColumns() {}

    static Place place(ResultSet rs, int row) throws SQLException {
        String unit = rs.getString("unit_id");
        return new Place(new CaseNumber(rs.getString("batch")), rs.getInt("place_no"), PlaceKind.valueOf(rs.getString("kind")),
                unit == null ? null : new UnitId(unit), rs.getString("building"), rs.getInt("floor"), rs.getString("label"),
                number(rs, "acceptance_case"), number(rs, "household_case"), rs.getString("customer_class"), rs.getString("strategy"),
                rs.getString("care_tag"), rs.getString("ambassador"), rs.getString("state"), instant(rs, "state_since"), instant(rs, "slot"),
                rs.getObject("people", Integer.class), rs.getString("special"), rs.getInt("bookings"), rs.getInt("arrivals"),
                instant(rs, "arrived_at"), instant(rs, "signed_at"), rs.getObject("signed_on_arrival", Integer.class),
                rs.getInt("inspections"), rs.getObject("first_passed", Boolean.class), rs.getObject("re_passed", Boolean.class),
                instant(rs, "accepted_at"));
    }

    private static CaseNumber number(ResultSet rs, String column) throws SQLException {
        String number = rs.getString(column);
        return number == null ? null : new CaseNumber(number);
    }

    private static Instant instant(ResultSet rs, String column) throws SQLException {
        Timestamp at = rs.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
