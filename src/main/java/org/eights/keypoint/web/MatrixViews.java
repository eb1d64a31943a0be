package org.eights.keypoint.web;

import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eights.keypoint.ControlMatrix;
import org.eights.keypoint.ControlMatrix.Cell;
import org.eights.keypoint.ControlMatrix.Column;
import org.eights.keypoint.ControlMatrix.Point;
import org.eights.keypoint.ControlMatrix.Row;
import org.eights.keypoint.KeyPoint;
import org.eights.keypoint.PointState;
import org.eights.keypoint.Stage;
import org.eights.keypoint.web.MatrixView.CellView;
import org.eights.keypoint.web.MatrixView.ColumnView;
import org.eights.keypoint.web.MatrixView.PointView;
import org.eights.keypoint.web.MatrixView.ProofView;
import org.eights.keypoint.web.MatrixView.RowView;
import org.eights.keypoint.web.MatrixView.StageView;
import org.eights.keypoint.web.MatrixView.StateView;
import org.eights.staff.StaffGroup;
import org.eights.wording.China;
import org.springframework.stereotype.Component;

/** Says the matrix in the caller's language. */
@Component
class MatrixViews {

    private final Clock clock;

    MatrixViews(Clock clock) {
        this.clock = clock;
    }

    MatrixView of(ControlMatrix matrix, Locale language) {
        return new MatrixView(clock.instant().atZone(China.ZONE).toOffsetDateTime(),
                Arrays.stream(PointState.values()).map(state -> new StateView(state.name(), state.words().in(language))).toList(),
                Arrays.stream(Stage.values()).map(stage -> stage(stage, matrix, language)).filter(stage -> stage.points() > 0).toList(),
                matrix.points().stream().map(column -> column(column, language)).toList(),
                matrix.phases().stream().map(row -> row(row, matrix, language)).toList());
    }

    private static StageView stage(Stage stage, ControlMatrix matrix, Locale language) {
        int points = (int) matrix.points().stream().filter(column -> column.stage() == stage).count();
        return new StageView(stage.name(), stage.words().in(language), points);
    }

    private static ColumnView column(Column column, Locale language) {
        KeyPoint point = column.point();
        String stage = column.stage().name();
        String grade = column.grade().name();
        return point == null ? new ColumnView(column.code(), stage, grade, column.code(), null, null, null, null, null)
                : new ColumnView(column.code(), stage, grade, point.point().in(language), point.sensitive().in(language), point.lead(),
                        StaffGroup.find(point.lead()).map(group -> group.words().in(language)).orElse(point.lead()),
                        point.evidence().in(language), point.indicator().in(language));
    }

    private static RowView row(Row row, ControlMatrix matrix, Locale language) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Arrays.stream(PointState.values()).forEach(state -> counts.put(state.name(), (int) row.count(state, matrix.points())));
        Map<String, CellView> cells = new LinkedHashMap<>();
        row.cells().forEach((code, cell) -> cells.put(code, cell(cell, language)));
        return new RowView(row.project(), row.projectName().in(language), row.phase(), row.number() == null ? null : row.number().value(), counts,
                cells);
    }

    private static CellView cell(Cell cell, Locale language) {
        Point first = cell.worst();
        List<PointView> points = cell.points().stream().sorted((one, other) -> one == first ? -1 : other == first ? 1 : 0)
                .map(point -> point(point, language)).toList();
        return new CellView(cell.state().name(), points);
    }

    private static PointView point(Point point, Locale language) {
        return new PointView(point.number().value(), point.parent().value(), point.state().name(), point.dueOn(), point.proofs().stream()
                .map(proof -> new ProofView(proof.name().in(language), proof.number().value(), proof.times())).toList());
    }
}
