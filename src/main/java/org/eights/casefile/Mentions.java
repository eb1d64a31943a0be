package org.eights.casefile;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Knows what the record of a case speaks of. */
@Component
public class Mentions {

    private final JdbcClient jdbc;

    Mentions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether an entry, a row or an answer to one holds this text anywhere in what was entered: an id, a number. */
    public boolean inRecord(CaseNumber number, String text) {
        return jdbc.sql("""
                SELECT EXISTS (SELECT FROM case_entry WHERE case_number = :number AND position(:text IN data::text) > 0)
                    OR EXISTS (SELECT FROM case_row WHERE case_number = :number AND position(:text IN data::text) > 0)
                    OR EXISTS (SELECT FROM case_reply p JOIN case_row r ON r.id = p.row_id
                        WHERE r.case_number = :number AND position(:text IN p.data::text) > 0)
                """).param("number", number.value()).param("text", text).query(Boolean.class).single();
    }
}
