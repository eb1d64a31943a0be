package org.eights.handover;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eights.casefile.CaseNumber;
import org.eights.wording.China;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people take with them on the day. */
@Component
public class BatchLists {

    private final JdbcClient jdbc;

    BatchLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Something that is not as it should be.
     *
     * @param place what it was found in
     * @param found in which case
     * @param kind of its row
     * @param data of its row, in JSON
     * @param rectification its case; null while nobody was given it
     * @param state how far that has come
     * @param outcome what came of it; null while it is open
     */
    public record Defect(String place, String building, int floor, String found, String kind, String data, OffsetDateTime foundAt,
            String rectification, String state, String outcome) {}

    /** Who is expected on a day, in the order in which they come. */
    public List<Place> expected(CaseNumber batch, LocalDate on) {
        return jdbc.sql("""
                SELECT * FROM handover_place WHERE batch = :batch AND slot >= :from AND slot < :until ORDER BY slot, place_no""")
                .param("batch", batch.value()).param("from", midnight(on)).param("until", midnight(on.plusDays(1)))
                .query(PlaceColumns::place).list();
    }

    private static OffsetDateTime midnight(LocalDate day) {
        return day.atStartOfDay(China.ZONE).toOffsetDateTime();
    }

    /** Everything that was found when the places were accepted and handed over, place by place. */
    public List<Defect> defects(CaseNumber batch) {
        return jdbc.sql("""
                SELECT p.label AS place, p.building, p.floor, w.case_number AS found, w.kind, w.data::text AS data, w.added_at AS found_at,
                    r.number AS rectification, f.state, f.outcome
                FROM handover_place p
                CROSS JOIN LATERAL (VALUES (p.acceptance_case, :acceptance), (p.household_case, :handover)) AS c (number, kind)
                JOIN case_row w ON w.case_number = c.number AND w.kind = c.kind
                LEFT JOIN rectification r ON r.row_id = w.id LEFT JOIN case_file f ON f.number = r.number
                WHERE p.batch = :batch ORDER BY p.place_no, w.added_at, w.position""")
                .param("batch", batch.value()).param("acceptance", HandoverModel.ACCEPTANCE_DEFECTS).param("handover", HandoverModel.HANDOVER_DEFECTS)
                .query(Defect.class).list();
    }
}
