package org.eights.lifecycle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseRow;
import org.eights.casefile.CaseRows;
import org.eights.estate.Estate;
import org.eights.estate.ProjectId;
import org.eights.step.Step;
import org.eights.step.StepRule;
import org.eights.wording.Problem;
import org.eights.wording.Refusal;
import org.springframework.stereotype.Component;

/** The batches of a phase name its buildings, none twice, and end no earlier than they begin (P07). */
@Component
class BatchesRule implements StepRule {

    private final CaseRows rows;
    private final Estate estate;

    BatchesRule(CaseRows rows, Estate estate) {
        this.rows = rows;
        this.estate = estate;
    }

    @Override
    public boolean watches(Step step) {
        return LifecycleModel.LIFECYCLE.equals(step.process()) && LifecycleModel.PLAN_BATCHES.equals(step.element());
    }

    @Override
    public void check(Step step, CaseFile file, Map<String, Object> values, String person) {
        List<String> there = estate.buildings(new ProjectId(file.values().get(LifecycleModel.PROJECT).toString()),
                file.values().get(LifecycleModel.PHASE).toString());
        List<Problem> problems = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (CaseRow row : rows.of(file.number())) {
            if (LifecycleModel.BATCHES.equals(row.kind()) && row.sealedAt() == null) {
                check(PlannedBatch.of(row, there), there, taken, problems);
            }
        }
        if (!problems.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, problems);
        }
    }

    private static void check(PlannedBatch batch, List<String> there, Set<String> taken, List<Problem> problems) {
        int no = batch.row().position();
        List<String> unknown = batch.buildings().stream().filter(building -> !there.contains(building)).toList();
        List<String> twice = batch.buildings().stream().filter(taken::contains).toList();
        if (batch.buildings().isEmpty() || !unknown.isEmpty()) {
            String listed = String.join(", ", there);
            problems.add(problem(no, "该分期没有楼栋“%s”,现有:%s".formatted(String.join(", ", unknown), listed),
                    "the phase has no building “%s”; it has: %s".formatted(String.join(", ", unknown), listed)));
        }
        if (!twice.isEmpty()) {
            problems.add(problem(no, "楼栋%s已在另一批次中".formatted(String.join(", ", twice)),
                    "building %s is in another batch already".formatted(String.join(", ", twice))));
        }
        if (PhaseDates.day(batch.row().data(), PhaseDates.ENDS).isBefore(PhaseDates.day(batch.row().data(), PhaseDates.HANDOVER))) {
            problems.add(problem(no, "末日不得早于首日", "the last day is not before the first"));
        }
        taken.addAll(batch.buildings());
    }

    private static Problem problem(int row, String zh, String en) {
        return Problem.of(LifecycleModel.BATCHES, "第%d行:".formatted(row) + zh, "Row %d: ".formatted(row) + en);
    }
}
