package org.eights.lifecycle;

import java.util.Map;
import org.eights.casefile.CaseFile;
import org.eights.estate.Estate;
import org.eights.estate.PhaseCounts;
import org.eights.estate.ProjectId;
import org.eights.step.Step;
import org.eights.step.StepRule;
import org.eights.wording.Refusal;
import org.springframework.stereotype.Component;

/** A phase is sold out when every unit has its contract, but for those that the company keeps. */
@Component
class SoldOutRule implements StepRule {

    private static final String KEPT = "unsold";

    private final Estate estate;

    SoldOutRule(Estate estate) {
        this.estate = estate;
    }

    @Override
    public boolean watches(Step step) {
        return LifecycleModel.EXPERIENCING.equals(step.process()) && LifecycleModel.SOLD_OUT.equals(step.element());
    }

    @Override
    public void check(Step step, CaseFile file, Map<String, Object> values, String person) {
        PhaseCounts counts = estate.counts(new ProjectId(file.values().get(LifecycleModel.PROJECT).toString()),
                file.values().get(LifecycleModel.PHASE).toString());
        int unsigned = counts.units() - counts.signed();
        int kept = values.get(KEPT) instanceof Number number ? number.intValue() : 0;
        if (unsigned > kept) {
            throw Refusal.invalid(KEPT, "还有%d套未签约,请填写自持户数或待售罄后再办理".formatted(unsigned),
                    "Units without a contract: %d; say how many the company keeps, or wait until they are sold".formatted(unsigned));
        }
    }
}
