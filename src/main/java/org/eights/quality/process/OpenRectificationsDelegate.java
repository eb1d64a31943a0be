package org.eights.quality.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.eights.casefile.CaseNumber;
import org.eights.quality.OpenRectifications;
import org.eights.quality.QualityModel;
import org.springframework.stereotype.Component;

/** 派发整改: opens what the element's property {@code rectify} names, and answers how many are open as {@code rectifying}. */
@Component("openRectifications")
class OpenRectificationsDelegate implements JavaDelegate {

    private final OpenRectifications openRectifications;

    OpenRectificationsDelegate(OpenRectifications openRectifications) {
        this.openRectifications = openRectifications;
    }

    @Override
    public void execute(DelegateExecution execution) {
        int open = openRectifications.open(new CaseNumber(execution.getProcessBusinessKey()), kind(execution));
        execution.setVariable(QualityModel.RECTIFYING, open);
    }

    private static String kind(DelegateExecution execution) {
        ExtensionElements extensions = execution.getBpmnModelElementInstance().getExtensionElements();
        return extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> QualityModel.RECTIFY.equals(property.getCamundaName())).map(CamundaProperty::getCamundaValue).findFirst()
                .orElseThrow(() -> new IllegalStateException(execution.getCurrentActivityId() + " has no property " + QualityModel.RECTIFY));
    }
}
