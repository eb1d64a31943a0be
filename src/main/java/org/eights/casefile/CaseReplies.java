package org.eights.casefile;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What later steps answer to rows of earlier ones; {@link CaseRow#data} shows the latest answers. */
@Component
public class CaseReplies {

    private final JdbcClient jdbc;
    private final Clock clock;

    public CaseReplies(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The answer of a step that is open, in place of what it answered before.
     *
     * @param data the whole answer; what is null in it takes back what an earlier answer said
     */
    public void give(RowId row, String element, Map<String, Object> data, String by) {
        jdbc.sql("DELETE FROM case_reply WHERE row_id = :row AND element = :element AND sealed_at IS NULL").param("row", row.value())
                .param("element", element).update();
        jdbc.sql("INSERT INTO case_reply (row_id, element, data, replied_by, replied_at) VALUES (:row, :element, :data::jsonb, :by, :now)")
                .param("row", row.value()).param("element", element).param("data", CaseJson.write(data)).param("by", by)
                .param("now", clock.instant().atOffset(UTC)).update();
    }

    /** The step is completed: what it answered can no more be changed. @param part the part of the case that it is about, or null for all */
    public void seal(CaseNumber number, String element, RowPart part) {
        jdbc.sql("""
                UPDATE case_reply p SET sealed_at = :now FROM case_row r
                WHERE r.id = p.row_id AND r.case_number = :number AND p.element = :element AND p.sealed_at IS NULL
                    AND (:part::text IS NULL OR r.data ->> :part = :value)""")
                .param("now", clock.instant().atOffset(UTC)).param("number", number.value()).param("element", element)
                .param("part", part == null ? null : part.name()).param("value", part == null ? null : part.text()).update();
    }
}
