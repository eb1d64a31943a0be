package org.eights.handover.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.eights.casefile.CaseNumber;
import org.eights.handover.JoinBatch;
import org.eights.step.CurrentPerson;
import org.springframework.stereotype.Component;

/** 归入批次: a household's case that was opened by hand. */
@Component("joinBatch")
class JoinBatchDelegate implements JavaDelegate {

    private final JoinBatch joinBatch;
    private final CurrentPerson person;

    JoinBatchDelegate(JoinBatch joinBatch, CurrentPerson person) {
        this.joinBatch = joinBatch;
        this.person = person;
    }

    @Override
    public void execute(DelegateExecution execution) {
        joinBatch.join(new CaseNumber(execution.getProcessBusinessKey()), execution.getCurrentActivityId(), person.idOrSystem());
    }
}
