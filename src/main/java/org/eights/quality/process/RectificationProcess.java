package org.eights.quality.process;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.eights.casefile.CaseNumber;
import org.eights.quality.QualityModel;
import org.eights.quality.RectificationCalls;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Everything that the application tells the processes of rectifications. */
@Component
class RectificationProcess implements RectificationCalls {

    private final ProcessEngine engine;

    RectificationProcess(@Lazy ProcessEngine engine) {
        this.engine = engine;
    }

    @Override
    public CaseNumber open(Map<String, Object> assignment) {
        ProcessEngineConfigurationImpl configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        return configuration.getCommandExecutorTxRequired().execute(context -> context.runWithoutAuthorization(() -> {
            String definition = engine.getRepositoryService().createProcessDefinitionQuery()
                    .processDefinitionKey(QualityModel.RECTIFICATION).latestVersion().singleResult().getId();
            return new CaseNumber(engine.getFormService().submitStartForm(definition, assignment).getBusinessKey());
        }));
    }

    /** A case that waits for nothing is told nothing: most findings are put right while their case goes on. */
    @Override
    public void allRectified(CaseNumber parent) {
        ProcessEngineConfigurationImpl configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        configuration.getCommandExecutorTxRequired().execute(context -> context.runWithoutAuthorization(() -> {
            engine.getRuntimeService().createExecutionQuery().messageEventSubscriptionName(QualityModel.ALL_RECTIFIED)
                    .processInstanceBusinessKey(parent.value()).list()
                    .forEach(waiting -> engine.getRuntimeService().messageEventReceived(QualityModel.ALL_RECTIFIED, waiting.getId()));
            return null;
        }));
    }
}
