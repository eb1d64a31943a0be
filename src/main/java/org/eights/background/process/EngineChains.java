package org.eights.background.process;

import java.util.function.Supplier;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.eights.background.Chains;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Jobs of the engine, written in the transaction that orders the work. */
@Component
class EngineChains implements Chains {

    /** Asked late: the job that does the work is itself part of the engine's configuration. */
    private final ObjectProvider<ProcessEngine> engine;

    EngineChains(ObjectProvider<ProcessEngine> engine) {
        this.engine = engine;
    }

    @Override
    public void order(String kind, long work, int chains) {
        configuration().getCommandExecutorTxRequired().execute(context -> {
            for (int i = 0; i < chains; i++) {
                ChainJob.add(context, new ChainJob.Ordered(kind, work));
            }
            return null;
        });
    }

    @Override
    public <T> T apart(Supplier<T> what) {
        try {
            // whoever has the job executed, the work is the product's own affair
            return configuration().getCommandExecutorTxRequiresNew().execute(context -> context.runWithoutAuthorization(what::get));
        } catch (OptimisticLockingException e) {
            throw new OptimisticLockingFailureException("Somebody else changed the same", e);
        }
    }

    private ProcessEngineConfigurationImpl configuration() {
        return (ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration();
    }
}
