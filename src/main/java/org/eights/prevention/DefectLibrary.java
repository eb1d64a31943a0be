package org.eights.prevention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.RowId;
import org.eights.wording.China;
import org.eights.wording.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The library of design defects that came to light (R3, R14): the next project's review of drawings asks about each. */
@Component
public class DefectLibrary {

    private static final Words COMPLAINT = new Words("投诉%s", "Complaint %s");
    private static final Words PRE_ACCEPTANCE = new Words("预验收%s", "Pre-acceptance %s");
    private static final Words OF_PROJECT = new Words("(项目%s)", " (project %s)");

    private final JdbcClient jdbc;

    DefectLibrary(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A defect of the library.
     *
     * @param code by which 表1 shows it: {@code L0007}
     * @param area one of the areas of 表1 (R15), or null
     * @param rootCause null where nobody said
     * @param project id of the project where it came to light
     * @param source the complaint, or the phase whose pre-acceptance found it
     * @param byComplaint whether a customer found it
     */
    public record Lesson(String code, String area, String description, String rootCause, String project, CaseNumber source, boolean byComplaint,
            LocalDate foundOn) {

        /** What is asked: the description as it was written down, and why it came about. */
        Words point() {
            return rootCause == null ? new Words(description, description)
                    : new Words(description + "(根因:" + rootCause + ")", description + " (cause: " + rootCause + ")");
        }

        Words origin() {
            Words from = (byComplaint ? COMPLAINT : PRE_ACCEPTANCE).with(source.value());
            return project == null ? from : from.plus(OF_PROJECT.with(project));
        }
    }

    /** What is to be learned from. */
    record NewLesson(String area, String description, String rootCause, String project, CaseNumber source, RowId row) {}

    /** Adds it; learned from the same source again, it is put right. */
    void learn(NewLesson lesson, Instant at) {
        jdbc.sql("""
                INSERT INTO defect_library (area, description, root_cause, project_id, source, row_id, found_at)
                VALUES (:area, :description, :cause, :project, :source, :row, :at)
                ON CONFLICT ON CONSTRAINT defect_library_once DO UPDATE
                SET area = excluded.area, description = excluded.description, root_cause = excluded.root_cause""")
                .param("area", lesson.area()).param("description", lesson.description()).param("cause", lesson.rootCause())
                .param("project", lesson.project()).param("source", lesson.source().value())
                .param("row", lesson.row() == null ? null : lesson.row().value(), Types.OTHER)
                .param("at", at.atOffset(ZoneOffset.UTC)).update();
    }

    /** All of them, the latest first. */
    public List<Lesson> all() {
        return jdbc.sql("""
                SELECT id, area, description, root_cause, project_id, source, row_id, found_at FROM defect_library
                ORDER BY found_at DESC, id DESC""").query(DefectLibrary::read).list();
    }

    private static Lesson read(ResultSet rs, int row) throws SQLException {
        return new Lesson("L%04d".formatted(rs.getLong("id")), rs.getString("area"), rs.getString("description"), rs.getString("root_cause"),
                rs.getString("project_id"), new CaseNumber(rs.getString("source")), rs.getObject("row_id") == null,
                LocalDate.ofInstant(rs.getTimestamp("found_at").toInstant(), China.ZONE));
    }
}
