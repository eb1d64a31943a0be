package org.eights.keypoint.process;

import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.eights.casefile.CaseNumber;
import org.eights.keypoint.KeyPointCalls;
import org.eights.keypoint.KeyPointModel;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Everything that the application tells the processes of stages and key points. */
@Component
class EngineKeyPointCalls implements KeyPointCalls {

    private final ProcessEngine engine;

    EngineKeyPointCalls(@Lazy ProcessEngine engine) {
        this.engine = engine;
    }

    @Override
    public void begin(CaseNumber number, Map<String, Object> facts) {
        run(() -> engine.getRuntimeService().createMessageCorrelation(KeyPointModel.OPENED).processInstanceBusinessKey(number.value())
                .setVariables(facts).correlateStartMessage());
    }

    @Override
    public void cleared(CaseNumber parent) {
        run(() -> {
            engine.getRuntimeService().createExecutionQuery().messageEventSubscriptionName(KeyPointModel.STAGE_CLEARED)
                    .processInstanceBusinessKey(parent.value()).list()
                    .forEach(waiting -> engine.getRuntimeService().messageEventReceived(KeyPointModel.STAGE_CLEARED, waiting.getId()));
            return null;
        });
    }

    private void run(Supplier<Object> what) {
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(what::get));
    }
}
