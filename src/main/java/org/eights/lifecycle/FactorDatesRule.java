package org.eights.lifecycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseRow;
import org.eights.casefile.CaseRows;
import org.eights.step.Step;
import org.eights.step.StepRule;
import org.eights.wording.Problem;
import org.eights.wording.Refusal;
import org.springframework.stereotype.Component;

/** Whatever speaks against a site is planned to be put right thirty days before the handover (R10). */
@Component
class FactorDatesRule implements StepRule {

    private final CaseRows rows;

    FactorDatesRule(CaseRows rows) {
        this.rows = rows;
    }

    @Override
    public boolean watches(Step step) {
        return LifecycleModel.POSITIONING.equals(step.process()) && LifecycleModel.ADVERSE_FACTORS_STEP.equals(step.element());
    }

    @Override
    public void check(Step step, CaseFile file, Map<String, Object> values, String person) {
        LocalDate latest = PhaseDates.of(file.values()).solvedAtLatest();
        List<Problem> problems = new ArrayList<>();
        for (CaseRow row : rows.of(file.number())) {
            if (LifecycleModel.ADVERSE_FACTORS.equals(row.kind()) && row.sealedAt() == null && PhaseDates.day(row.data(), "solveBy").isAfter(latest)) {
                problems.add(Problem.of(LifecycleModel.ADVERSE_FACTORS,
                        "第%d行“%s”的解决日期不得晚于交付前%d天(%s)".formatted(row.position(), row.data().get("source"), PhaseDates.SOLVED_BEFORE, latest),
                        "Row %d, “%s”: to be solved %d days before the handover, by %s".formatted(row.position(), row.data().get("source"),
                                PhaseDates.SOLVED_BEFORE, latest)));
            }
        }
        if (!problems.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, problems);
        }
    }
}
