package org.eights.background.process;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.springframework.stereotype.Component;

/** Makes the room's job known to the engine. */
@Component
class ChainPlugin extends AbstractProcessEnginePlugin {

    private final ChainJob job;

    ChainPlugin(ChainJob job) {
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
