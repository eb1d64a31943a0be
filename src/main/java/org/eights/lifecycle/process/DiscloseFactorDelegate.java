package org.eights.lifecycle.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.eights.casefile.CaseNumber;
import org.eights.lifecycle.SolveFactor;
import org.springframework.stereotype.Component;

/** 登记告知: customers were told of a factor. */
@Component("discloseFactor")
class DiscloseFactorDelegate implements JavaDelegate {

    private final SolveFactor factors;

    DiscloseFactorDelegate(SolveFactor factors) {
        this.factors = factors;
    }

    @Override
    public void execute(DelegateExecution execution) {
        factors.disclose(new CaseNumber(execution.getProcessBusinessKey()));
    }
}
