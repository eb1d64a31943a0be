package org.eights.lifecycle;

import java.util.HashMap;
import java.util.Map;
import org.eights.casefile.CaseFile;
import org.eights.step.Step;
import org.eights.step.StepRule;
import org.eights.wording.Refusal;
import org.springframework.stereotype.Component;

/** Dates that are moved keep their order; what is left empty stays as it was, and something changes. */
@Component
class DatesMovedRule implements StepRule {

    @Override
    public boolean watches(Step step) {
        return LifecycleModel.DATES_MOVED.equals(step.element()) && LifecycleModel.CHANGES.equals(step.process());
    }

    @Override
    public void check(Step step, CaseFile file, Map<String, Object> values, String person) {
        Map<String, Object> after = new HashMap<>(file.values());
        PhaseDates.MOVABLE.stream().filter(name -> values.get(name) != null).forEach(name -> after.put(name, values.get(name)));
        Map<String, Object> moved = PhaseDates.of(after).movable();
        if (moved.equals(PhaseDates.of(file.values()).movable())) {
            throw Refusal.invalid(PhaseDates.HANDOVER, "没有任何日期变化", "None of the dates changes");
        }
    }
}
