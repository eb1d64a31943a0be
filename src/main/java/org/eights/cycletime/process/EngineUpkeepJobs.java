package org.eights.cycletime.process;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.eights.cycletime.UpkeepJobs;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Jobs of the engine. */
@Component
class EngineUpkeepJobs implements UpkeepJobs {

    private final ProcessEngine engine;

    EngineUpkeepJobs(@Lazy ProcessEngine engine) {
        this.engine = engine;
    }

    @Override
    public void order(long work) {
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getCommandExecutorTxRequired().execute(context -> {
            UpkeepJob.add(context, work);
            return null;
        });
    }
}
