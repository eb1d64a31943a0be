package org.eights.keypoint.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/**
 * The matrix as it is told.
 *
 * @param asOf the moment at which it stood so
 */
record MatrixView(OffsetDateTime asOf, List<StateView> states, List<StageView> stages, List<ColumnView> points, List<RowView> phases) {

    /** A state and what it is called. */
    record StateView(@Schema(description = "MET, DUE, LATE, WAIVED or NOT_YET") String state, String name) {}

    record StageView(String stage, String name, int points) {}

    /** A key point; its name is its code where the table has it no longer. */
    record ColumnView(String code, String stage, String grade, String name, String sensitive, String lead, String leadName, String evidence,
            String indicator) {}

    /**
     * A phase of a project.
     *
     * @param number its lifecycle, or null
     * @param counts how many of its points stand how, by state
     * @param cells by code; what is not there is not yet opened
     */
    record RowView(String project, String projectName, String phase, String number, Map<String, Integer> counts, Map<String, CellView> cells) {}

    /** A point of the phase, or one of each of its batches. */
    record CellView(String state, List<PointView> points) {}

    record PointView(String number, String of, String state, LocalDate dueOn, List<ProofView> proofs) {}

    /** What has proved the point: the step, the case in which it was done last, how often it was done. */
    record ProofView(String step, String number, int times) {}
}
