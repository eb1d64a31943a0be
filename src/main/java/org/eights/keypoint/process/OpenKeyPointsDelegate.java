package org.eights.keypoint.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.eights.casefile.CaseNumber;
import org.eights.keypoint.OpenKeyPoints;
import org.springframework.stereotype.Component;

/** 开启关键控制点: those of the stages that the element's property {@code stage} names. */
@Component("openKeyPoints")
class OpenKeyPointsDelegate implements JavaDelegate {

    private final OpenKeyPoints openKeyPoints;

    OpenKeyPointsDelegate(OpenKeyPoints openKeyPoints) {
        this.openKeyPoints = openKeyPoints;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseNumber number = new CaseNumber(execution.getProcessBusinessKey());
        StagesAt.element(execution).forEach(stage -> openKeyPoints.open(number, stage));
    }
}
