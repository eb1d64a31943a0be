package org.eights.rehearsal;

import org.eights.staff.Staff;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Who signs in to a rehearsal, and with what. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("eights.rehearsal.enabled")
@EnableConfigurationProperties(InstallationSettings.class)
class SignIn {

    @Bean
    InstallationPassword installationPassword(InstallationSettings settings) {
        return new InstallationPassword(settings.password().isBlank()
                ? new KeptSecret(settings.folder().resolve("password.txt")).value() : settings.password());
    }

    @Bean
    SignInTable signInTable(Staff staff, InstallationPassword password, Environment environment) {
        return new SignInTable(staff, password, environment);
    }
}
