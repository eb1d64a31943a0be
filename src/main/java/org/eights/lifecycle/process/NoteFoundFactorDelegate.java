package org.eights.lifecycle.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.eights.casefile.CaseNumber;
import org.eights.lifecycle.NoteFactors;
import org.springframework.stereotype.Component;

/** 登记新发现的不利因素. */
@Component("noteFoundFactor")
class NoteFoundFactorDelegate implements JavaDelegate {

    private final NoteFactors factors;

    NoteFoundFactorDelegate(NoteFactors factors) {
        this.factors = factors;
    }

    @Override
    public void execute(DelegateExecution execution) {
        factors.found(new CaseNumber(execution.getProcessBusinessKey()));
    }
}
