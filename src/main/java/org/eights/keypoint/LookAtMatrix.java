package org.eights.keypoint;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eights.casefile.CaseNumber;
import org.eights.keypoint.ControlMatrix.Cell;
import org.eights.keypoint.ControlMatrix.Column;
import org.eights.keypoint.ControlMatrix.Point;
import org.eights.keypoint.ControlMatrix.Row;
import org.eights.keypoint.MatrixRows.Begun;
import org.eights.keypoint.MatrixRows.Opened;
import org.eights.wording.China;
import org.eights.wording.Words;
import org.springframework.stereotype.Component;

/** 控制矩阵: how every key point of every phase stands today. */
@Component
public class LookAtMatrix {

    private static final Set<String> NO_MORE = Set.of("CANCELLED");

    private final MatrixRows rows;
    private final Proofs proofs;
    private final KeyPoints keyPoints;
    private final Clock clock;

    LookAtMatrix(MatrixRows rows, Proofs proofs, KeyPoints keyPoints, Clock clock) {
        this.rows = rows;
        this.proofs = proofs;
        this.keyPoints = keyPoints;
        this.clock = clock;
    }

    /** @param project whose phases are shown; null for all */
    public ControlMatrix of(String project) {
        Map<CaseNumber, List<Proofs.Proof>> proved = proofs.of(project);
        LocalDate today = LocalDate.now(clock.withZone(China.ZONE));
        Map<String, Phase> phases = new LinkedHashMap<>();
        rows.begun(project).forEach(phase -> phases.computeIfAbsent(phase.key(), key -> new Phase(phase)).begun(phase));
        List<Opened> opened = rows.opened(project).stream().filter(point -> !NO_MORE.contains(String.valueOf(point.outcome()))).toList();
        opened.forEach(point -> phases.computeIfAbsent(point.phase().key(), key -> new Phase(point.phase())).add(point.code(),
                new Point(point.number(), point.parent(), state(point, today), point.dueOn(), proved.getOrDefault(point.number(), List.of()))));
        return new ControlMatrix(columns(opened), phases.values().stream().map(Phase::row)
                .sorted(Comparator.comparing(Row::project).thenComparing(Row::phase)).toList());
    }

    private static PointState state(Opened point, LocalDate today) {
        if (point.outcome() != null) {
            return KeyPointModel.WAIVED.equals(point.outcome()) ? PointState.WAIVED : PointState.MET;
        }
        return point.dueOn().isBefore(today) ? PointState.LATE : PointState.DUE;
    }

    private List<Column> columns(Collection<Opened> opened) {
        List<Column> known = keyPoints.rows().stream().map(point -> new Column(point.code(), point.stage(), point.grade(), point))
                .sorted(Comparator.comparing(Column::stage)).toList();
        Set<String> codes = known.stream().map(Column::code).collect(Collectors.toSet());
        Map<String, Column> gone = new TreeMap<>();
        opened.stream().filter(point -> !codes.contains(point.code()))
                .forEach(point -> gone.put(point.code(), new Column(point.code(), point.stage(), point.grade(), null)));
        return Stream.concat(known.stream(), gone.values().stream()).toList();
    }

    /** A row that is being gathered. */
    private static final class Phase {

        private final Begun first;
        private final Map<String, List<Point>> points = new TreeMap<>();
        private CaseNumber lifecycle;

        Phase(Begun first) {
            this.first = first;
        }

        void begun(Begun phase) {
            lifecycle = phase.number();
        }

        void add(String code, Point point) {
            points.computeIfAbsent(code, none -> new ArrayList<>()).add(point);
        }

        Row row() {
            Map<String, Cell> cells = new LinkedHashMap<>();
            points.forEach((code, of) -> cells.put(code, new Cell(List.copyOf(of))));
            return new Row(first.project(), first.projectName() == null ? new Words(first.project(), first.project()) : first.projectName(),
                    first.phase(), lifecycle, cells);
        }
    }
}
