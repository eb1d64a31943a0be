package org.eights.keypoint.process;

import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.eights.keypoint.KeyPointModel;
import org.eights.keypoint.Stage;

/** Reads which stages an element opens or closes. */
final class StagesAt {

    private StagesAt() {}

    /** @throws IllegalStateException where its property {@code stage} names none */
    static Set<Stage> element(DelegateExecution execution) {
        ExtensionElements extensions = execution.getBpmnModelElementInstance().getExtensionElements();
        return Stage.of(extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> KeyPointModel.STAGE.equals(property.getCamundaName())).map(CamundaProperty::getCamundaValue).findFirst()
                .orElseThrow(() -> new IllegalStateException(execution.getCurrentActivityId() + " has no property " + KeyPointModel.STAGE)));
    }
}
