package org.eights.contract.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.eights.casefile.CaseNumber;
import org.eights.contract.TellOwnersOfChange;
import org.springframework.stereotype.Component;

/** 告知已购业主: answers {@code ownersTold}, how many owners are told. */
@Component("notifyOwnersOfChange")
class NotifyOwnersOfChangeDelegate implements JavaDelegate {

    private final TellOwnersOfChange tellOwners;

    NotifyOwnersOfChangeDelegate(TellOwnersOfChange tellOwners) {
        this.tellOwners = tellOwners;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("ownersTold", tellOwners.tell(new CaseNumber(execution.getProcessBusinessKey()), execution.getCurrentActivityId()));
    }
}
