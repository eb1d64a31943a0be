package org.eights.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.ConditionalEventDefinition;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The names that Java and the diagrams have in common stand in the diagrams. */
class LifecycleModelTest {

    @ParameterizedTest
    @CsvSource({"lifecycle/lifecycle-changes, " + LifecycleModel.DATES_MOVED, "lifecycle/lifecycle-changes, " + LifecycleModel.FACTOR_FOUND,
        "lifecycle/lifecycle-changes, " + LifecycleModel.FACTOR_SOLVED, "lifecycle/s1-smart-positioning, " + LifecycleModel.ADVERSE_FACTORS_STEP,
        "lifecycle/s1-smart-positioning, " + LifecycleModel.CUSTOMER_ANALYSIS_STEP, "lifecycle/s1-smart-positioning, " + LifecycleModel.VERIFY_REPLIES,
        "lifecycle/design-review, " + LifecycleModel.DRAWINGS_SUBMITTED, "lifecycle/s4-splendid-experiencing, " + LifecycleModel.SOLD_OUT,
        "lifecycle/lifecycle, " + LifecycleModel.PLAN_BATCHES, "lifecycle/site-day, " + LifecycleModel.PLAN_DAY,
        "lifecycle/s8-sustainable-servicing, " + LifecycleModel.REVIEW_PROPERTY, "lifecycle/s6-sincere-communicating, " + LifecycleModel.ANOTHER_DAY,
        "contract/s5-secure-signing, " + LifecycleModel.SIGNING, "handover/s7-satisfying-obtaining, " + LifecycleModel.HANDOVER})
    void everyElementIsDrawn(String diagram, String element) {
        assertThat((Object) Bpmn.readModelFromFile(Path.of("processes", diagram + ".bpmn").toFile()).getModelElementById(element)).isNotNull();
    }

    @Test
    void everyMilestoneIsAConditionalEventThatAsksForIt() {
        var drawn = java.util.stream.Stream.of("lifecycle", "s4-splendid-experiencing", "s6-sincere-communicating")
                .map(diagram -> Bpmn.readModelFromFile(Path.of("processes/lifecycle", diagram + ".bpmn").toFile()))
                .flatMap(model -> model.getModelElementsByType(IntermediateCatchEvent.class).stream())
                .filter(event -> event.getEventDefinitions().stream().anyMatch(ConditionalEventDefinition.class::isInstance))
                .map(IntermediateCatchEvent::getId).toList();
        assertThat(drawn).containsExactlyInAnyOrderElementsOf(Arrays.stream(Milestone.values()).map(Milestone::element).toList());
    }
}
