package org.eights.contract.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.eights.casefile.CaseNumber;
import org.eights.contract.RegisterContract;
import org.springframework.stereotype.Component;

/** 登记合同. */
@Component("signContract")
class SignContractDelegate implements JavaDelegate {

    private final RegisterContract registerContract;

    SignContractDelegate(RegisterContract registerContract) {
        this.registerContract = registerContract;
    }

    @Override
    public void execute(DelegateExecution execution) {
        registerContract.register(new CaseNumber(execution.getProcessBusinessKey()), execution.getCurrentActivityId());
    }
}
