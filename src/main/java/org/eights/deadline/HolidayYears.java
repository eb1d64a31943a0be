package org.eights.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The loaded years as they stand in the database. */
@Repository
class HolidayYears {

    private final JdbcClient jdbc;

    HolidayYears(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Loading(Instant at, String by) {}

    long version() {
        return jdbc.sql("SELECT coalesce(max(version), 0) FROM holiday_year").query(Long.class).single();
    }

    /** One statement, so that years and days are of the same moment. */
    HolidayTable read() {
        Map<Integer, List<Holiday>> years = new TreeMap<>();
        long[] version = {0};
        jdbc.sql("""
                SELECT y.year, y.version, h.day, h.workday, h.name FROM holiday_year y LEFT JOIN holiday h ON h.year = y.year
                ORDER BY y.year, h.day""").query(row -> {
            version[0] = Math.max(version[0], row.getLong("version"));
            List<Holiday> days = years.computeIfAbsent(row.getInt("year"), year -> new ArrayList<>());
            if (row.getObject("day") != null) {
                days.add(holiday(row));
            }
        });
        return HolidayTable.of(version[0], years);
    }

    Optional<Loading> loading(int year) {
        return jdbc.sql("SELECT loaded_at, loaded_by FROM holiday_year WHERE year = ?").param(year)
                .query((row, n) -> new Loading(row.getObject(1, OffsetDateTime.class).toInstant(), row.getString(2))).optional();
    }

    /** Keeps two loadings apart until the first is committed: versions become visible in their order. */
    void lock() {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('eights.holiday_year'))").query(row -> { });
    }

    boolean isLoaded(int year) {
        return jdbc.sql("SELECT count(*) FROM holiday_year WHERE year = ?").param(year).query(Long.class).single() > 0;
    }

    /** Replaces the whole year and answers the new version of the calendar. */
    long replace(int year, List<Holiday> holidays, Loading loading) {
        long version = jdbc.sql("""
                INSERT INTO holiday_year (year, version, loaded_at, loaded_by) VALUES (:year, nextval('calendar_version'), :at, :by)
                ON CONFLICT (year) DO UPDATE SET version = excluded.version, loaded_at = excluded.loaded_at, loaded_by = excluded.loaded_by
                RETURNING version""")
                .param("year", year).param("at", loading.at().atOffset(ZoneOffset.UTC)).param("by", loading.by())
                .query(Long.class).single();
        jdbc.sql("DELETE FROM holiday WHERE year = ?").param(year).update();
        for (Holiday holiday : holidays) {
            jdbc.sql("INSERT INTO holiday (year, day, workday, name) VALUES (?, ?, ?, ?)")
                    .params(year, holiday.day(), holiday.workday(), holiday.name()).update();
        }
        return version;
    }

    private static Holiday holiday(ResultSet row) throws SQLException {
        return new Holiday(row.getObject("day", LocalDate.class), row.getBoolean("workday"), row.getString("name"));
    }
}
