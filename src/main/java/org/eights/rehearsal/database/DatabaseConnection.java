package org.eights.rehearsal.database;

import org.eights.rehearsal.InstallationSettings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Connects the product's ordinary pool to the database of the rehearsal, where {@code eights.rehearsal.database} asks for it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("eights.rehearsal.database")
@ConditionalOnClass(name = "io.zonky.test.db.postgres.embedded.EmbeddedPostgres")
@EnableConfigurationProperties(InstallationSettings.class)
class DatabaseConnection {

    @Bean(destroyMethod = "close")
    RehearsalDatabase rehearsalDatabase(InstallationSettings settings) {
        return RehearsalDatabase.start(settings.folder());
    }

    /** The pool is made from these by Spring Boot, so it closes before the server does. */
    @Bean
    JdbcConnectionDetails rehearsalConnection(RehearsalDatabase database) {
        return new JdbcConnectionDetails() {

            @Override
            public String getUsername() {
                return database.user();
            }

            @Override
            public String getPassword() {
                return database.password();
            }

            @Override
            public String getJdbcUrl() {
                return database.url();
            }
        };
    }
}
