package org.eights.handover.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.eights.casefile.CaseNumber;
import org.eights.handover.MoveBatch;
import org.eights.step.CurrentPerson;
import org.springframework.stereotype.Component;

/** 调整交付日期: somebody has moved the batch. */
@Component("moveDate")
class MoveDateDelegate implements JavaDelegate {

    private final MoveBatch moveBatch;
    private final CurrentPerson person;

    MoveDateDelegate(MoveBatch moveBatch, CurrentPerson person) {
        this.moveBatch = moveBatch;
        this.person = person;
    }

    @Override
    public void execute(DelegateExecution execution) {
        moveBatch.move(new CaseNumber(execution.getProcessBusinessKey()), execution.getCurrentActivityId(), person.idOrSystem());
    }
}
