package org.eights.platform.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantCommandChecker;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.eights.platform.TaskSight;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the engine our rules of who sees and does which task. */
@Configuration(proxyBeanMethods = false)
class TaskAccess {

    @Bean
    ProcessEnginePlugin taskAccessPlugin(ObjectProvider<TaskSight> sight, AccessSettings access) {
        // Asked for at the first task list only: whoever answers may itself need the engine.
        Circles circles = new Circles(new AskedLater(sight));
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl engine) {
                engine.setCommandCheckers(new ArrayList<>(List.of(new TenantCommandChecker(), new TaskRules(circles, access))));
                List<SessionFactory> sessions = engine.getCustomSessionFactories() == null ? new ArrayList<>()
                        : new ArrayList<>(engine.getCustomSessionFactories());
                sessions.add(new Sessions(circles, access));
                engine.setCustomSessionFactories(sessions);
            }

            @Override
            public void postInit(ProcessEngineConfigurationImpl engine) {
                engine.getSqlSessionFactory().getConfiguration().addInterceptor(new SightedTaskLists());
            }
        };
    }

    private record AskedLater(ObjectProvider<TaskSight> sight) implements TaskSight {

        @Override
        public Set<String> actsFor(String userId) {
            return asked().actsFor(userId);
        }

        @Override
        public boolean leads(String userId, String holder) {
            return asked().leads(userId, holder);
        }

        @Override
        public boolean heads(String userId, String group) {
            return asked().heads(userId, group);
        }

        private TaskSight asked() {
            return sight.getIfAvailable(() -> nobody -> Set.of());
        }
    }

    private record Sessions(Circles circles, AccessSettings access) implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return AuthorizationManager.class;
        }

        @Override
        public Session openSession() {
            return new SightedAuthorizations(circles, access);
        }
    }
}
