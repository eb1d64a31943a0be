package org.eights.keypoint.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.eights.casefile.CaseNumber;
import org.eights.keypoint.CloseStage;
import org.eights.keypoint.KeyPointModel;
import org.springframework.stereotype.Component;

/** 核对A级关键点: answers {@code stageOpen}, how many of the stages that the element names are open. */
@Component("closeStage")
class CloseStageDelegate implements JavaDelegate {

    private final CloseStage closeStage;

    CloseStageDelegate(CloseStage closeStage) {
        this.closeStage = closeStage;
    }

    @Override
    public void execute(DelegateExecution execution) {
        int open = closeStage.open(new CaseNumber(execution.getProcessBusinessKey()), StagesAt.element(execution));
        execution.setVariable(KeyPointModel.STAGE_OPEN, open);
    }
}
