package org.eights.contract.process;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.eights.casefile.CaseNumber;
import org.eights.contract.ContractCalls;
import org.eights.contract.ContractModel;
import org.eights.step.StartMany;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Everything that the application tells the processes of contracts. Fails loudly where no diagram listens. */
@Component
class ContractProcess implements ContractCalls {

    private final ProcessEngine engine;
    private final StartMany startMany;

    ContractProcess(@Lazy ProcessEngine engine, StartMany startMany) {
        this.engine = engine;
        this.startMany = startMany;
    }

    @Override
    public void signingOpened(CaseNumber signing) {
        startMany.start(ContractModel.SIGNING_OPENED, List.of(signing));
    }

    @Override
    public void promisesDue(Map<CaseNumber, String> departments) {
        ProcessEngineConfigurationImpl configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        configuration.getCommandExecutorTxRequired().execute(context -> context.runWithoutAuthorization(() -> {
            departments.forEach((number, dept) -> engine.getRuntimeService().createMessageCorrelation(ContractModel.PROMISE_DUE)
                    .processInstanceBusinessKey(number.value()).setVariable("dept", dept).correlateStartMessage());
            return null;
        }));
    }
}
