package org.eights.lifecycle;

import java.util.Map;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseRows;
import org.eights.step.Step;
import org.eights.step.StepRule;
import org.eights.wording.Refusal;
import org.springframework.stereotype.Component;

/** Whoever finds the property service wanting says in rows what is to be improved (P08, R40). */
@Component
class PropertyReviewRule implements StepRule {

    private static final String FOUND = "issuesFound";

    private final CaseRows rows;

    PropertyReviewRule(CaseRows rows) {
        this.rows = rows;
    }

    @Override
    public boolean watches(Step step) {
        return LifecycleModel.SERVICING.equals(step.process()) && LifecycleModel.REVIEW_PROPERTY.equals(step.element());
    }

    @Override
    public void check(Step step, CaseFile file, Map<String, Object> values, String person) {
        boolean listed = rows.of(file.number()).stream().anyMatch(row -> LifecycleModel.SERVICE_ISSUES.equals(row.kind()) && row.sealedAt() == null);
        if (Boolean.TRUE.equals(values.get(FOUND)) && !listed) {
            throw Refusal.invalid(LifecycleModel.SERVICE_ISSUES, "请在明细中列出待改进的问题", "List in the rows what is to be improved");
        }
        if (!Boolean.TRUE.equals(values.get(FOUND)) && listed) {
            throw Refusal.invalid(FOUND, "明细中已列出问题,请选“是”", "The rows list issues: say yes");
        }
    }
}
