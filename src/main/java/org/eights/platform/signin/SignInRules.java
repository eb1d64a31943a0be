package org.eights.platform.signin;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.identity.WritableIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the engine our way to keep and to check passwords. */
@Configuration(proxyBeanMethods = false)
class SignInRules {

    @Bean
    ProcessEnginePlugin signInPlugin(PasswordSettings settings) {
        Users users = new Users(new RememberedPasswords(settings.remember()), new WrongPasswords(settings), settings);
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl engine) {
                engine.setPasswordEncryptor(new SlowHash(settings.iterations()));
                engine.setIdentityProviderSessionFactory(users);
            }
        };
    }

    private record Users(RememberedPasswords remembered, WrongPasswords wrong, PasswordSettings settings) implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return WritableIdentityProvider.class;
        }

        @Override
        public Session openSession() {
            return new EngineUsers(remembered, wrong, settings);
        }
    }
}
