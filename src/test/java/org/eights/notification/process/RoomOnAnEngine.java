package org.eights.notification.process;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.spring.ProcessEngineFactoryBean;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.eights.notification.Addresses;
import org.eights.notification.NotificationSettings;
import org.eights.notification.Notifications;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.transaction.PlatformTransactionManager;

/** The whole room on an engine, without its gateways. Jobs run, and time moves, when a test says so. */
@TestConfiguration
@EnableConfigurationProperties(NotificationSettings.class)
@ComponentScan(basePackages = "org.eights.notification",
        excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = {".*\\.gateway\\..*", ".*Test.*", ".*NotificationRoom.*"}))
class RoomOnAnEngine {

    @Bean
    ProcessEngineFactoryBean processEngine(DataSource dataSource, PlatformTransactionManager transactions, ApplicationContext context,
                                           List<ProcessEnginePlugin> plugins) {
        SpringProcessEngineConfiguration configuration = new SpringProcessEngineConfiguration();
        configuration.setDataSource(dataSource);
        configuration.setTransactionManager(transactions);
        configuration.setApplicationContext(context);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistory("full");
        configuration.setJobExecutorActivate(false);
        configuration.setMetricsEnabled(false);
        configuration.setProcessEnginePlugins(plugins);
        configuration.setDeploymentResources(new Resource[] {new ClassPathResource("notification/telling.bpmn"),
            new ClassPathResource("notification/manual-notice.bpmn")});
        ProcessEngineFactoryBean factory = new ProcessEngineFactoryBean();
        factory.setProcessEngineConfiguration(configuration);
        return factory;
    }

    @Bean
    RuntimeService runtimeService(ProcessEngine engine) {
        return engine.getRuntimeService();
    }

    @Bean
    Clock clock() {
        return new EngineClock();
    }

    @Bean
    TestGateway gateway() {
        return new TestGateway();
    }

    @Bean
    Addresses addresses() {
        return (reference, channel) -> Optional.of("13800001234").filter(number -> reference.equals("customer:C001"));
    }

    @Bean
    JavaDelegate tellTheCustomer(Notifications notifications) {
        return execution -> notifications.send(DeliveryTest.receipt(execution.getProcessBusinessKey()));
    }
}
