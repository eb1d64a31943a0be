package org.eights.contract.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.eights.casefile.CaseNumber;
import org.eights.contract.RegisterPromises;
import org.springframework.stereotype.Component;

/** 登记承诺. */
@Component("registerPromises")
class RegisterPromisesDelegate implements JavaDelegate {

    private final RegisterPromises registerPromises;

    RegisterPromisesDelegate(RegisterPromises registerPromises) {
        this.registerPromises = registerPromises;
    }

    @Override
    public void execute(DelegateExecution execution) {
        registerPromises.register(new CaseNumber(execution.getProcessBusinessKey()));
    }
}
