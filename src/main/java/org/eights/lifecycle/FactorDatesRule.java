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

/** Whatever speaks against a site is planned to be put right in time before the handover (R10). */
@Component
class FactorDatesRule implements StepRule {

    private final CaseRows rows;
    private final FactorDates dates;

    FactorDatesRule(CaseRows rows, FactorDates dates) {
        this.rows = rows;
        this.dates = dates;
    }

    @Override
    public boolean watches(Step step) {
        return LifecycleModel.POSITIONING.equals(step.process()) && LifecycleModel.ADVERSE_FACTORS_STEP.equals(step.element());
    }

    @Override
    public void check(Step step, CaseFile file, Map<String, Object> values, String person) {
        int before = dates.solvedBefore();
        LocalDate latest = dates.solvedAtLatest(PhaseDates.of(file.values()));
        List<Problem> problems = new ArrayList<>();
        for (CaseRow row : rows.of(file.number())) {
            if (LifecycleModel.ADVERSE_FACTORS.equals(row.kind()) && row.sealedAt() == null && PhaseDates.day(row.data(), "solveBy").isAfter(latest)) {
                problems.add(Problem.of(LifecycleModel.ADVERSE_FACTORS,
                        "第%d行“%s”的解决日期不得晚于交付前%d天(%s)".formatted(row.position(), row.data().get("source"), before, latest),
                        "Row %d, “%s”: to be solved %d days before the handover, by %s".formatted(row.position(), row.data().get("source"),
                                before, latest)));
            }
        }
        if (!problems.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, problems);
        }
    }
}
