package org.eights.contract.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.eights.casefile.CaseNumber;
import org.eights.contract.OpenSigning;
import org.eights.step.CurrentPerson;
import org.springframework.stereotype.Component;

/** 5 阳光签约. */
@Component("openSigning")
class OpenSigningDelegate implements JavaDelegate {

    private final OpenSigning openSigning;
    private final CurrentPerson person;

    OpenSigningDelegate(OpenSigning openSigning, CurrentPerson person) {
        this.openSigning = openSigning;
        this.person = person;
    }

    @Override
    public void execute(DelegateExecution execution) {
        openSigning.open(new CaseNumber(execution.getProcessBusinessKey()), person.idOrSystem());
    }
}
