package org.eights.keypoint;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.eights.casefile.CaseNumber;
import org.eights.wording.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the matrix is drawn from, in two statements however many projects there are. */
@Component
class MatrixRows {

    private static final String PHASE = """
            p.project_id, coalesce(p.values ->> 'phase', '') AS phase, project.name_zh, project.name_en""";

    private final JdbcClient jdbc;

    MatrixRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A phase whose lifecycle has begun, or one that a batch is of. */
    record Begun(CaseNumber number, String project, Words projectName, String phase) {

        String key() {
            return project + "\n" + phase;
        }
    }

    /** A key point that was opened. */
    record Opened(CaseNumber number, CaseNumber parent, Begun phase, String code, Stage stage, Grade grade, LocalDate dueOn, String outcome) {}

    /** The lifecycles, the earliest first. */
    List<Begun> begun(String project) {
        return jdbc.sql("SELECT p.number AS parent, " + PHASE + """
                 FROM case_file p LEFT JOIN project ON project.id = p.project_id
                WHERE p.process = 'lifecycle' AND p.project_id IS NOT NULL AND (CAST(:project AS text) IS NULL OR p.project_id = :project)
                ORDER BY p.registered_at, p.number""")
                .param("project", project, java.sql.Types.VARCHAR).query(MatrixRows::phase).list();
    }

    List<Opened> opened(String project) {
        return jdbc.sql("SELECT k.*, f.outcome, " + PHASE + """
                 FROM key_control_point k JOIN case_file f ON f.number = k.number JOIN case_file p ON p.number = k.parent
                    LEFT JOIN project ON project.id = p.project_id
                WHERE p.project_id IS NOT NULL AND (CAST(:project AS text) IS NULL OR p.project_id = :project)
                ORDER BY k.code, k.number""")
                .param("project", project, java.sql.Types.VARCHAR).query((rs, row) -> new Opened(new CaseNumber(rs.getString("number")),
                        new CaseNumber(rs.getString("parent")), phase(rs, row), rs.getString("code"), Stage.valueOf(rs.getString("stage")),
                        Grade.valueOf(rs.getString("grade")), rs.getObject("due_on", LocalDate.class), rs.getString("outcome"))).list();
    }

    private static Begun phase(ResultSet rs, int row) throws SQLException {
        String zh = rs.getString("name_zh");
        return new Begun(new CaseNumber(rs.getString("parent")), rs.getString("project_id"), zh == null ? null : new Words(zh, rs.getString("name_en")),
                rs.getString("phase"));
    }
}
