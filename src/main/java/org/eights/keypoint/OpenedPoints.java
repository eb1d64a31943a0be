package org.eights.keypoint;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eights.casefile.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which key points were opened for which phase or batch. */
@Component
class OpenedPoints {

    private static final String ALL = "SELECT k.* FROM key_control_point k JOIN case_file f ON f.number = k.number ";

    private final JdbcClient jdbc;

    OpenedPoints(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(OpenedPoint point) {
        jdbc.sql("""
                INSERT INTO key_control_point (number, parent, code, stage, grade, due, opened_at, due_on)
                VALUES (:number, :parent, :code, :stage, :grade, :due, :openedAt, :dueOn)""")
                .param("number", point.number().value()).param("parent", point.parent().value()).param("code", point.code())
                .param("stage", point.stage().name()).param("grade", point.grade().name()).param("due", point.due())
                .param("openedAt", point.openedAt().atOffset(UTC)).param("dueOn", point.dueOn()).update();
    }

    boolean isBegun(CaseNumber parent, Stage stage) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM key_control_point WHERE parent = :parent AND stage = :stage)")
                .param("parent", parent.value()).param("stage", stage.name()).query(Boolean.class).single();
    }

    Optional<OpenedPoint> find(CaseNumber number) {
        return jdbc.sql(ALL + "WHERE k.number = :number").param("number", number.value()).query(OpenedPoints::read).optional();
    }

    /** Those whose case is open, by their codes. */
    List<OpenedPoint> openOf(CaseNumber parent) {
        return jdbc.sql(ALL + "WHERE k.parent = :parent AND f.closed_at IS NULL ORDER BY k.code").param("parent", parent.value())
                .query(OpenedPoints::read).list();
    }

    List<OpenedPoint> openOf(CaseNumber parent, Collection<Stage> stages, Grade grade) {
        return openOf(parent).stream().filter(point -> stages.contains(point.stage()) && point.grade() == grade).toList();
    }

    /** Those with this code of the case itself or, where it has none, of its project's phases: of this phase, or of each where it is null. */
    List<OpenedPoint> proved(CaseNumber number, String code, String project, String phase) {
        List<OpenedPoint> own = jdbc.sql(ALL + "WHERE k.parent = :number AND k.code = :code").param("number", number.value())
                .param("code", code).query(OpenedPoints::read).list();
        return !own.isEmpty() || project == null ? own : jdbc.sql(ALL + """
                WHERE k.code = :code AND f.closed_at IS NULL AND f.project_id = :project
                    AND (CAST(:phase AS text) IS NULL OR f.values ->> 'phase' = :phase) ORDER BY k.number""")
                .param("code", code).param("project", project).param("phase", phase, java.sql.Types.VARCHAR).query(OpenedPoints::read).list();
    }

    void move(CaseNumber number, LocalDate dueOn) {
        jdbc.sql("UPDATE key_control_point SET due_on = :dueOn WHERE number = :number").param("dueOn", dueOn).param("number", number.value())
                .update();
    }

    private static OpenedPoint read(ResultSet rs, int row) throws SQLException {
        return new OpenedPoint(new CaseNumber(rs.getString("number")), new CaseNumber(rs.getString("parent")), rs.getString("code"),
                Stage.valueOf(rs.getString("stage")), Grade.valueOf(rs.getString("grade")), rs.getString("due"),
                rs.getObject("opened_at", OffsetDateTime.class).toInstant(), rs.getObject("due_on", LocalDate.class));
    }
}
