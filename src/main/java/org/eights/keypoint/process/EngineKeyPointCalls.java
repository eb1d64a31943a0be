package org.eights.keypoint.process;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.eights.casefile.CaseNumber;
import org.eights.keypoint.KeyPointCalls;
import org.eights.keypoint.KeyPointModel;
import org.eights.step.CaseMessages;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Everything that the application tells the processes of stages and key points. */
@Component
class EngineKeyPointCalls implements KeyPointCalls {

    private final ProcessEngine engine;
    private final CaseMessages messages;

    EngineKeyPointCalls(@Lazy ProcessEngine engine, CaseMessages messages) {
        this.engine = engine;
        this.messages = messages;
    }

    @Override
    public void begin(CaseNumber number, Map<String, Object> facts) {
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(() -> engine.getRuntimeService()
                        .createMessageCorrelation(KeyPointModel.OPENED).processInstanceBusinessKey(number.value()).setVariables(facts)
                        .correlateStartMessage()));
    }

    @Override
    public void cleared(CaseNumber parent) {
        messages.tellAll(parent, KeyPointModel.STAGE_CLEARED, Map.of());
    }
}
