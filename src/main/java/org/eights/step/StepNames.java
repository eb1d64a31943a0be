package org.eights.step;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.eights.wording.Words;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What the steps of deployed diagrams are called, in both languages. */
@Component
public class StepNames {

    private static final Duration REMEMBERED = Duration.ofSeconds(10);

    private final Cache<String, Words> processes = Caffeine.newBuilder().expireAfterWrite(REMEMBERED).maximumSize(1000).build();
    private final ProcessEngine engine;

    StepNames(@Lazy ProcessEngine engine) {
        this.engine = engine;
    }

    public Words of(String processDefinitionId, String element) {
        return Steps.of(definition(processDefinitionId).findActivity(element)).map(Step::name).orElse(new Words(element, element));
    }

    /** What the process itself is called. */
    public Words of(String processDefinitionId) {
        ProcessDefinitionEntity definition = definition(processDefinitionId);
        return Steps.of(definition).map(Step::name).orElse(new Words(definition.getKey(), definition.getKey()));
    }

    /**
     * What the newest version of a process is called; its id where none is deployed. Remembered for a few seconds, since every card of a
     * list asks for it.
     */
    public Words ofProcess(String key) {
        return processes.get(key, this::newest);
    }

    private Words newest(String key) {
        ProcessEngineConfigurationImpl configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        return configuration.getCommandExecutorTxRequired().execute(context -> context.runWithoutAuthorization(() -> {
            ProcessDefinitionEntity newest = context.getProcessDefinitionManager().findLatestProcessDefinitionByKey(key);
            return newest == null ? new Words(key, key) : Steps.of(definition(newest.getId())).map(Step::name).orElse(new Words(key, key));
        }));
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
