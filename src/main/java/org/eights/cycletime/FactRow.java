package org.eights.cycletime;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** What figures are made of. */
record FactRow(String process, LocalDate day, String element, long working, long elapsed, Boolean kept, Boolean right, String after,
        long waitedWorking, long waited) {

    static final String COLUMNS = "c.process, c.ended_on, c.element, c.working_s, c.elapsed_s, c.limit_kept, c.first_time_right, c.after_element,"
            + " c.waited_working_s, c.waited_s";
    static final int NEXT_COLUMN = 11;

    static FactRow of(ResultSet rs) throws SQLException {
        return new FactRow(rs.getString(1), rs.getObject(2, LocalDate.class), rs.getString(3), rs.getLong(4), rs.getLong(5),
                rs.getObject(6, Boolean.class), rs.getObject(7, Boolean.class), rs.getString(8), rs.getLong(9), rs.getLong(10));
    }
}
