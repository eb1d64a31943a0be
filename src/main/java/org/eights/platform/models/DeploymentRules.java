package org.eights.platform.models;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the guard in front of the engine's deployments. */
@Configuration(proxyBeanMethods = false)
class DeploymentRules {

    @Bean
    ProcessEnginePlugin guardedDeployments(ObjectProvider<DeploymentGuard> guard) {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl engine) {
                engine.setRepositoryService(new GuardedRepository(engine, guard));
            }
        };
    }
}
