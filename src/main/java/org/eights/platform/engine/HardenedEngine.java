package org.eights.platform.engine;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.eights.platform.access.AccessSettings;
import org.eights.wording.China;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** What is true of the engine in every installation and cannot be set otherwise; what may be tuned stands in application.yml. */
@Configuration(proxyBeanMethods = false)
class HardenedEngine {

    @Bean
    Clock clock() {
        return new EngineClock(China.ZONE);
    }

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE - 100)
    ProcessEnginePlugin hardening(ApplicationContext context, AccessSettings access) {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl engine) {
                engine.setAuthorizationEnabled(true);
                engine.setResourceAuthorizationProvider(new NoTaskGrants());
                engine.setCmmnEnabled(false);
                engine.setStandaloneTasksEnabled(false);
                engine.setUserResourceWhitelistPattern("[a-zA-Z0-9._@-]+");
                refuseForeignCode(engine, context);
                List<SessionFactory> sessions = engine.getCustomSessionFactories() == null ? new ArrayList<>()
                        : new ArrayList<>(engine.getCustomSessionFactories());
                sessions.add(new LeanEntityManagers());
                engine.setCustomSessionFactories(sessions);
                List<CommandInterceptor> guards = engine.getCustomPostCommandInterceptorsTxRequired() == null ? new ArrayList<>()
                        : new ArrayList<>(engine.getCustomPostCommandInterceptorsTxRequired());
                guards.add(new GuardedCommands(access));
                engine.setCustomPostCommandInterceptorsTxRequired(guards);
            }
        };
    }

    private static void refuseForeignCode(ProcessEngineConfigurationImpl engine, ApplicationContext context) {
        engine.setExpressionManager(new GuardedExpressions(context));
        engine.setEnableExpressionsInAdhocQueries(false);
        // The filters of Tasklist need a few; GuardedExpressions lets exactly those through.
        engine.setEnableExpressionsInStoredQueries(true);
        engine.setScriptEngineResolver(new NoScripts());
        engine.setEnableFetchScriptEngineFromProcessApplication(false);
        engine.setEnableScriptEngineLoadExternalResources(false);
        engine.setEnableScriptCompilation(false);
        engine.setEnableXxeProcessing(false);
        engine.setJavaSerializationFormatEnabled(false);
        engine.setDeserializationTypeValidationEnabled(true);
    }
}
