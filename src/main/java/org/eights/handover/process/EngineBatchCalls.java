package org.eights.handover.process;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.Execution;
import org.eights.casefile.CaseNumber;
import org.eights.handover.BatchCalls;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Tells the processes of a case what they wait for, called processes included. */
@Component
class EngineBatchCalls implements BatchCalls {

    private final ProcessEngine engine;

    EngineBatchCalls(@Lazy ProcessEngine engine) {
        this.engine = engine;
    }

    @Override
    public void tell(CaseNumber number, String message) {
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getCommandExecutorTxRequired().execute(context ->
                context.runWithoutAuthorization(() -> {
                    List<Execution> waiting = engine.getRuntimeService().createExecutionQuery().processInstanceBusinessKey(number.value())
                            .messageEventSubscriptionName(message).list();
                    waiting.forEach(one -> engine.getRuntimeService().messageEventReceived(message, one.getId()));
                    return null;
                }));
    }
}
