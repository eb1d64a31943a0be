package org.eights.handover.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.eights.casefile.CaseNumber;
import org.eights.handover.OrderWork;
import org.eights.handover.WorkKind;
import org.eights.step.CurrentPerson;
import org.springframework.stereotype.Component;

/** 分户验收逐户开启, in the background: the process waits for the message that all are open. */
@Component("openAcceptances")
class OpenAcceptancesDelegate implements JavaDelegate {

    private final OrderWork orderWork;
    private final CurrentPerson person;

    OpenAcceptancesDelegate(OrderWork orderWork, CurrentPerson person) {
        this.orderWork = orderWork;
        this.person = person;
    }

    @Override
    public void execute(DelegateExecution execution) {
        orderWork.due(new CaseNumber(execution.getProcessBusinessKey()), WorkKind.ACCEPTANCES, person.idOrSystem());
    }
}
