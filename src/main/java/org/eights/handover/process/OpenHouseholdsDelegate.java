package org.eights.handover.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.eights.casefile.CaseNumber;
import org.eights.handover.OrderWork;
import org.eights.handover.WorkKind;
import org.eights.step.CurrentPerson;
import org.springframework.stereotype.Component;

/** 逐户交付开启, in the background: the process waits for the message that all are open. */
@Component("openHouseholds")
class OpenHouseholdsDelegate implements JavaDelegate {

    private final OrderWork orderWork;
    private final CurrentPerson person;

    OpenHouseholdsDelegate(OrderWork orderWork, CurrentPerson person) {
        this.orderWork = orderWork;
        this.person = person;
    }

    @Override
    public void execute(DelegateExecution execution) {
        orderWork.due(new CaseNumber(execution.getProcessBusinessKey()), WorkKind.HOUSEHOLDS, person.idOrSystem());
    }
}
