package org.eights.prevention.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/** What a process owner wrote at the element where the execution stands. */
final class Property {

    private Property() {}

    static String of(DelegateExecution execution, String name) {
        ExtensionElements extensions = execution.getBpmnModelElementInstance().getExtensionElements();
        return extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> name.equals(property.getCamundaName())).map(CamundaProperty::getCamundaValue).findFirst()
                .orElseThrow(() -> new IllegalStateException(execution.getCurrentActivityId() + " has no property " + name));
    }
}
