package org.eights.prevention.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.eights.casefile.CaseNumber;
import org.eights.prevention.PostponeOpening;
import org.eights.prevention.PreventionModel;
import org.springframework.stereotype.Component;

/** 延期开放. */
@Component("postponeOpening")
class PostponeOpeningDelegate implements JavaDelegate {

    private final PostponeOpening postponeOpening;

    PostponeOpeningDelegate(PostponeOpening postponeOpening) {
        this.postponeOpening = postponeOpening;
    }

    @Override
    public void execute(DelegateExecution execution) {
        postponeOpening.postpone(new CaseNumber(execution.getProcessBusinessKey()),
                (String) execution.getVariable(PreventionModel.PLANNED_ON), execution.getCurrentActivityId());
    }
}
