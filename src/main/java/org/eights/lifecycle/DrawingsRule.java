package org.eights.lifecycle;

import java.util.Map;
import java.util.Set;
import org.eights.casefile.CaseFile;
import org.eights.step.Step;
import org.eights.step.StepRule;
import org.eights.wording.Refusal;
import org.springframework.stereotype.Component;

/** The drawings that are submitted are those of the design stage that is reviewed next (P02). */
@Component
class DrawingsRule implements StepRule {

    private static final String STAGE = "designStage";

    private final Stages stages;

    DrawingsRule(Stages stages) {
        this.stages = stages;
    }

    @Override
    public boolean watches(Step step) {
        return LifecycleModel.DESIGN_REVIEW.equals(step.process()) && LifecycleModel.DRAWINGS_SUBMITTED.equals(step.element());
    }

    @Override
    public void check(Step step, CaseFile file, Map<String, Object> values, String person) {
        Set<String> awaited = stages.awaitedDrawings(file.number());
        if (!awaited.isEmpty() && !awaited.contains(String.valueOf(values.get(STAGE)))) {
            String stage = String.join("、", awaited);
            throw Refusal.invalid(STAGE, "现在评审的是%s阶段的图纸".formatted(stage), "The drawings that are reviewed now are those of %s".formatted(stage));
        }
    }
}
