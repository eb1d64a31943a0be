package org.eights.handover;

import java.util.Map;
import java.util.Set;
import org.eights.casefile.CaseFile;
import org.eights.step.Step;
import org.eights.step.StepRule;
import org.eights.wording.Refusal;
import org.springframework.stereotype.Component;

/** New days of a batch lie ahead and in order; and only what the gate's table allows is overridden (D07). */
@Component
class PostponementRule implements StepRule {

    private static final Set<String> STEPS = Set.of(HandoverModel.DECIDE_POSTPONEMENT, HandoverModel.DATE_MOVED_START);

    private final HandoverDays days;

    PostponementRule(HandoverDays days) {
        this.days = days;
    }

    @Override
    public boolean watches(Step step) {
        return STEPS.contains(step.element());
    }

    @Override
    public void check(Step step, CaseFile file, Map<String, Object> values, String person) {
        Object decision = values.get("postponement");
        if (decision == null || "POSTPONE".equals(decision)) {
            days.moved(values);
        } else if ("OVERRIDE".equals(decision) && !Boolean.TRUE.equals(file.facts().get("overridable"))) {
            throw Refusal.invalid("postponement", "只有红色风险可由总经理书面放行;现为:%s".formatted(file.values().get("gateReason")),
                    "Only red risks can be overridden in writing; now: %s".formatted(file.values().get("gateReasonEn")));
        }
    }
}
