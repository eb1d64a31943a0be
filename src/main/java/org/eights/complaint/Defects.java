package org.eights.complaint;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The library of design defects that complaints brought to light (R3): the next project's review begins with them. */
@Component
public class Defects {

    private final JdbcClient jdbc;

    Defects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A defect of the library.
     *
     * @param area one of the ten areas of R15
     * @param source number of the complaint that taught it
     */
    public record Defect(String area, String description, String source, Instant foundAt) {}

    void learn(String area, String description, String source, Instant at) {
        jdbc.sql("""
                INSERT INTO defect (area, description, source, found_at) VALUES (:area, :description, :source, :at)
                ON CONFLICT ON CONSTRAINT defect_source_uq DO UPDATE SET area = excluded.area, description = excluded.description""")
                .param("area", area).param("description", description).param("source", source)
                .param("at", java.sql.Timestamp.from(at)).update();
    }

    /** All of them, the latest first. */
    public List<Defect> all() {
        return jdbc.sql("SELECT area, description, source, found_at FROM defect ORDER BY found_at DESC, id DESC")
                .query((rs, row) -> new Defect(rs.getString("area"), rs.getString("description"), rs.getString("source"),
                        rs.getTimestamp("found_at").toInstant())).list();
    }
}
