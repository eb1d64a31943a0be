package org.eights.warranty;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eights.casefile.CaseNumber;
import org.eights.estate.ProjectId;
import org.eights.estate.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who was told, or is to be told, of which warranties that end. */
@Repository
class WarrantyNotices {

    private static final String DUE = """
            WITH due AS (
                SELECT * FROM unnest(:projects::text[], :buildings::text[], :handed::date[], :items::text[], :ends::date[], :days::int[])
                    AS d (project_id, building, handed_over_on, item, ends_on, days_before))
            """;
    private static final String HOMES = DUE + """
            INSERT INTO warranty_notice_item (subject, item, ends_on, days_before)
            SELECT u.id, d.item, d.ends_on, d.days_before FROM due d
            JOIN unit u ON u.project_id = d.project_id AND u.building = d.building AND u.handed_over_on = d.handed_over_on
            ON CONFLICT DO NOTHING""";
    private static final String BUILDINGS = DUE + """
            INSERT INTO warranty_notice_item (subject, item, ends_on, days_before)
            SELECT d.project_id || '/' || d.building, d.item, d.ends_on, d.days_before FROM due d
            ON CONFLICT DO NOTHING""";
    /** All that is new for the same home, or the same building, becomes one notice. */
    private static final String GATHER = """
            WITH new AS (SELECT DISTINCT subject FROM warranty_notice_item WHERE notice IS NULL),
            added AS (
                INSERT INTO warranty_notice (project_id, building, unit_id, found_on)
                SELECT b.project_id, b.no, u.id, :today FROM new n LEFT JOIN unit u ON u.id = n.subject
                JOIN building b ON b.project_id = coalesce(u.project_id, split_part(n.subject, '/', 1))
                    AND b.no = coalesce(u.building, substr(n.subject, strpos(n.subject, '/') + 1))
                ORDER BY b.project_id, b.no, u.id RETURNING id, coalesce(unit_id, project_id || '/' || building) AS subject)
            UPDATE warranty_notice_item i SET notice = a.id FROM added a WHERE i.subject = a.subject AND i.notice IS NULL""";

    private final JdbcClient jdbc;

    WarrantyNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes what was not noted before. */
    void note(List<EndingSoon> owners, List<EndingSoon> contractors, LocalDate today) {
        int noted = insert(HOMES, owners) + insert(BUILDINGS, contractors);
        if (noted > 0) {
            jdbc.sql(GATHER).param("today", today).update();
        }
    }

    private int insert(String sql, List<EndingSoon> due) {
        return due.isEmpty() ? 0 : jdbc.sql(sql).param("projects", texts(due, one -> one.homes().project().value()))
                .param("buildings", texts(due, one -> one.homes().building())).param("handed", texts(due, one -> one.homes().on()))
                .param("items", texts(due, EndingSoon::item)).param("ends", texts(due, EndingSoon::endsOn))
                .param("days", texts(due, EndingSoon::daysBefore)).update();
    }

    private static String[] texts(List<EndingSoon> due, Function<EndingSoon, Object> value) {
        return due.stream().map(value).map(v -> v == null ? null : v.toString()).toArray(String[]::new);
    }

    /** Whether there are any that have no case yet. */
    boolean isWaiting() {
        return jdbc.sql("SELECT EXISTS (SELECT FROM warranty_notice WHERE case_number IS NULL)").query(Boolean.class).single();
    }

    /** Some that have no case yet; nobody else takes them until the transaction ends. One that failed today is left for tomorrow. */
    List<WarrantyNotice> take(LocalDate today, int most) {
        List<WarrantyNotice> together = take(today, false, most);
        return together.isEmpty() ? take(today, true, 1) : together;
    }

    private List<WarrantyNotice> take(LocalDate today, boolean alone, int most) {
        List<WarrantyNotice> taken = jdbc.sql("""
                SELECT n.*, b.phase FROM warranty_notice n JOIN building b ON b.project_id = n.project_id AND b.no = n.building
                WHERE n.case_number IS NULL AND n.alone = :alone AND (n.failed_on IS NULL OR n.failed_on < :today)
                ORDER BY n.id LIMIT :most FOR UPDATE OF n SKIP LOCKED""").param("alone", alone).param("today", today).param("most", most)
                .query(WarrantyNotices::notice).list();
        Map<Long, List<WarrantyNotice.Item>> items = items(taken);
        return taken.stream().map(one -> new WarrantyNotice(one.id(), one.project(), one.phase(), one.building(), one.unit(), items.get(one.id()))).toList();
    }

    private Map<Long, List<WarrantyNotice.Item>> items(List<WarrantyNotice> of) {
        Map<Long, List<WarrantyNotice.Item>> items = new HashMap<>();
        jdbc.sql("SELECT notice, item, ends_on FROM warranty_notice_item WHERE notice = ANY (:ids)")
                .param("ids", of.stream().map(WarrantyNotice::id).toArray(Long[]::new)).query(rs -> {
                    items.computeIfAbsent(rs.getLong("notice"), id -> new ArrayList<>())
                            .add(new WarrantyNotice.Item(rs.getString("item"), rs.getObject("ends_on", LocalDate.class)));
                });
        return items;
    }

    private static WarrantyNotice notice(ResultSet rs, int row) throws SQLException {
        String unit = rs.getString("unit_id");
        return new WarrantyNotice(rs.getLong("id"), new ProjectId(rs.getString("project_id")), rs.getString("phase"), rs.getString("building"),
                unit == null ? null : new UnitId(unit), List.of());
    }

    void opened(List<WarrantyNotice> these, List<CaseNumber> cases) {
        jdbc.sql("UPDATE warranty_notice n SET case_number = d.number FROM unnest(:ids, :numbers) AS d (id, number) WHERE n.id = d.id")
                .param("ids", ids(these)).param("numbers", cases.stream().map(CaseNumber::value).toArray(String[]::new)).update();
    }

    /** Each of these is tried by itself from now on; a single one that failed, not before tomorrow. */
    void failed(List<WarrantyNotice> these, LocalDate today) {
        jdbc.sql("UPDATE warranty_notice SET alone = true, failed_on = CASE WHEN :single THEN :today END WHERE id = ANY (:ids) AND case_number IS NULL")
                .param("single", these.size() == 1).param("today", today).param("ids", ids(these)).update();
    }

    private static Long[] ids(List<WarrantyNotice> these) {
        return these.stream().map(WarrantyNotice::id).toArray(Long[]::new);
    }
}
