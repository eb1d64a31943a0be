package org.eights.lifecycle.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.eights.casefile.CaseNumber;
import org.eights.lifecycle.OpenBatches;
import org.eights.step.CurrentPerson;
import org.springframework.stereotype.Component;

/** 7 满意交付: a case for each batch. */
@Component("openBatches")
class OpenBatchesDelegate implements JavaDelegate {

    private final OpenBatches openBatches;
    private final CurrentPerson person;

    OpenBatchesDelegate(OpenBatches openBatches, CurrentPerson person) {
        this.openBatches = openBatches;
        this.person = person;
    }

    @Override
    public void execute(DelegateExecution execution) {
        openBatches.open(new CaseNumber(execution.getProcessBusinessKey()), person.idOrSystem());
    }
}
