package org.eights.handover.process;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.springframework.stereotype.Component;

/** Makes the room's job known to the engine. */
@Component
class BatchWorkPlugin extends AbstractProcessEnginePlugin {

    private final BatchWorkJob job;

    BatchWorkPlugin(BatchWorkJob job) {
        this.job = job;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<JobHandler> handlers = new ArrayList<>(List.of(job));
        if (configuration.getCustomJobHandlers() != null) {
            handlers.addAll(configuration.getCustomJobHandlers());
        }
        configuration.setCustomJobHandlers(handlers);
    }
}
