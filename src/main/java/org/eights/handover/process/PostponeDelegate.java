package org.eights.handover.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.eights.casefile.CaseNumber;
import org.eights.handover.MoveBatch;
import org.eights.step.CurrentPerson;
import org.springframework.stereotype.Component;

/** 延期交付: the gate did not open, and the general manager has named new days. */
@Component("postpone")
class PostponeDelegate implements JavaDelegate {

    private final MoveBatch moveBatch;
    private final CurrentPerson person;

    PostponeDelegate(MoveBatch moveBatch, CurrentPerson person) {
        this.moveBatch = moveBatch;
        this.person = person;
    }

    @Override
    public void execute(DelegateExecution execution) {
        moveBatch.move(new CaseNumber(execution.getProcessBusinessKey()), execution.getCurrentActivityId(), person.idOrSystem());
    }
}
