package org.eights.platform.models;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.spring.ProcessEngineFactoryBean;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.eights.casefile.CaseWords;
import org.eights.notification.Templates;
import org.eights.support.TestPostgres;
import org.eights.wording.Problem;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** A deployer on an engine of its own; refuses what contains {@code BAD}. */
@org.springframework.boot.test.context.TestConfiguration
class ModelsOnAnEngine {

    static AnnotationConfigApplicationContext start(Path folder, String database, String locale) {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", Map.of(
                "eights.processes.location", folder.toUri().toString(), "database", database, "eights.locale", locale)));
        context.register(ModelsOnAnEngine.class, ModelFolders.class, EnglishEdition.class, Deployments.class, Deployer.class,
                ModelChecks.class, Templates.class, CaseWords.class, Notices.class, ByItself.class, DeploymentGuard.class, DeploymentRules.class);
        context.refresh();
        return context;
    }

    @Bean
    ProcessesSettings settings(@Value("${eights.processes.location}") String location) {
        return new ProcessesSettings(location);
    }

    @Bean
    ModelCheck nothingBad() {
        return models -> models.files().stream().filter(file -> new String(file.bytes()).contains("BAD"))
                .map(file -> Problem.of(file.path(), "坏", "bad")).toList();
    }

    @Bean
    DataSource dataSource(@Value("${database}") String database) {
        HikariDataSource source = new HikariDataSource();
        source.setJdbcUrl(database);
        source.setUsername("postgres");
        source.setMaximumPoolSize(5);
        return source;
    }

    @Bean
    PlatformTransactionManager transactions(DataSource source) {
        return new DataSourceTransactionManager(source);
    }

    @Bean
    JdbcClient jdbc(DataSource source) {
        return JdbcClient.create(source);
    }

    @Bean
    ProcessEngineFactoryBean engine(DataSource source, PlatformTransactionManager transactions, ApplicationContext context,
            List<ProcessEnginePlugin> plugins) {
        SpringProcessEngineConfiguration configuration = new SpringProcessEngineConfiguration();
        configuration.setDataSource(source);
        configuration.setTransactionManager(transactions);
        configuration.setApplicationContext(context);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setJobExecutorActivate(false);
        configuration.setMetricsEnabled(false);
        configuration.setProcessEngineName(UUID.randomUUID().toString());
        configuration.setProcessEnginePlugins(plugins);
        ProcessEngineFactoryBean factory = new ProcessEngineFactoryBean();
        factory.setProcessEngineConfiguration(configuration);
        return factory;
    }

    @Bean
    RepositoryService repositoryService(ProcessEngine engine) {
        return engine.getRepositoryService();
    }

    @Bean
    IdentityService identityService(ProcessEngine engine) {
        return engine.getIdentityService();
    }
}
