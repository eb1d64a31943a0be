package org.eights.lifecycle;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseWords;
import org.eights.step.Step;
import org.eights.step.StepRule;
import org.eights.wording.Refusal;
import org.eights.wording.Words;
import org.springframework.stereotype.Component;

/** The drawings that are submitted are those of the design stage that is reviewed next (P02). */
@Component
class DrawingsRule implements StepRule {

    private static final String STAGE = "designStage";

    private final Stages stages;
    private final CaseWords words;

    DrawingsRule(Stages stages, CaseWords words) {
        this.stages = stages;
        this.words = words;
    }

    @Override
    public boolean watches(Step step) {
        return LifecycleModel.DESIGN_REVIEW.equals(step.process()) && LifecycleModel.DRAWINGS_SUBMITTED.equals(step.element());
    }

    @Override
    public void check(Step step, CaseFile file, Map<String, Object> values, String person) {
        Set<String> awaited = stages.awaitedDrawings(file.number());
        if (!awaited.isEmpty() && !awaited.contains(String.valueOf(values.get(STAGE)))) {
            List<Words> named = awaited.stream().map(this::named).toList();
            throw Refusal.invalid(STAGE, "现在评审的是%s阶段的图纸".formatted(named.stream().map(Words::zh).collect(Collectors.joining("、"))),
                    "The drawings that are reviewed now are those of the stage “%s”".formatted(
                            named.stream().map(Words::en).collect(Collectors.joining("”, “"))));
        }
    }

    private Words named(String stage) {
        return words.of(STAGE).map(said -> said.values().get(stage)).orElse(new Words(stage, stage));
    }
}
