package org.eights.step;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.eights.wording.Words;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What the steps of deployed diagrams are called, in both languages. */
@Component
public class StepNames {

    private final ProcessEngine engine;

    StepNames(@Lazy ProcessEngine engine) {
        this.engine = engine;
    }

    public Words of(String processDefinitionId, String element) {
        return Steps.of(definition(processDefinitionId).findActivity(element)).map(Step::name).orElse(new Words(element, element));
    }

    /** What the process itself is called. */
    public Words ofProcess(String processDefinitionId) {
        ProcessDefinitionEntity definition = definition(processDefinitionId);
        return Steps.of(definition).map(Step::name).orElse(new Words(definition.getKey(), definition.getKey()));
    }

    /** Whether instances of the process are cases with a number of their own. */
    public boolean isCase(String processDefinitionId) {
        return Steps.caseType(definition(processDefinitionId)).isPresent();
    }

    private ProcessDefinitionEntity definition(String id) {
        ProcessEngineConfigurationImpl configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        return configuration.getCommandExecutorTxRequired()
                .execute(context -> configuration.getDeploymentCache().findDeployedProcessDefinitionById(id));
    }
}
