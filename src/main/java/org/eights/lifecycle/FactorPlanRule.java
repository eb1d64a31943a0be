package org.eights.lifecycle;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import org.eights.casefile.CaseFile;
import org.eights.staff.PersonId;
import org.eights.staff.Staff;
import org.eights.step.Step;
import org.eights.step.StepRule;
import org.eights.wording.Refusal;
import org.springframework.stereotype.Component;

/** A plan stands in for a solution only where the manager, somebody above, or whoever acts for them approves of it (R59, D07). */
@Component
class FactorPlanRule implements StepRule {

    private static final Set<String> APPROVERS = Set.of("csManager", "vpService", "gm");

    private final Staff staff;

    FactorPlanRule(Staff staff) {
        this.staff = staff;
    }

    @Override
    public boolean watches(Step step) {
        return LifecycleModel.FACTOR_SOLVED.equals(step.element()) && LifecycleModel.CHANGES.equals(step.process());
    }

    @Override
    public void check(Step step, CaseFile file, Map<String, Object> values, String person) {
        if (SolveFactor.PLANNED.equals(values.get(SolveFactor.RESULT))
                && Collections.disjoint(staff.postsOf(new PersonId(person)), APPROVERS)) {
            throw Refusal.invalid(SolveFactor.RESULT, "预案须由客服经理或其上级批准", "A plan is approved by the manager or somebody above");
        }
    }
}
