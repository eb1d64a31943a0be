package org.eights.keypoint;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.eights.casefile.CaseNumber;
import org.eights.wording.Words;

/**
 * Key point by phase: how each stands (R41, R45).
 *
 * @param points the columns: the lines of 表4 and, at their end, codes that were opened once and stand there no more
 * @param phases the rows, by project and phase
 */
public record ControlMatrix(List<Column> points, List<Row> phases) {

    /** A key point; its words are null where the table has it no longer. */
    public record Column(String code, Stage stage, Grade grade, KeyPoint point) {}

    /**
     * A phase of a project.
     *
     * @param number of its lifecycle; null for batches that were planned without one
     * @param cells by the code of the point; without an entry it is not yet opened
     */
    public record Row(String project, Words projectName, String phase, CaseNumber number, Map<String, Cell> cells) {

        /** How many of its points stand so; points that are not opened count as not yet. */
        public long count(PointState state, List<Column> points) {
            return points.stream().map(point -> cells.containsKey(point.code()) ? cells.get(point.code()).state() : PointState.NOT_YET)
                    .filter(state::equals).count();
        }
    }

    /** One point of a phase: a case, or one for each batch. */
    public record Cell(List<Point> points) {

        /** The gravest of its cases. */
        public PointState state() {
            return worst().state();
        }

        /** The case to look at first. */
        public Point worst() {
            return points.stream().min(Comparator.comparing(Point::state).thenComparing(Point::dueOn)).orElseThrow();
        }
    }

    /**
     * A key point that was opened.
     *
     * @param number its case
     * @param parent the case of the phase or batch
     * @param proofs what has proved it so far
     */
    public record Point(CaseNumber number, CaseNumber parent, PointState state, LocalDate dueOn, List<Proofs.Proof> proofs) {}
}
