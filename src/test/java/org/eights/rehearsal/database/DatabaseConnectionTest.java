package org.eights.rehearsal.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;

class DatabaseConnectionTest {

    private final ApplicationContextRunner context = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class)).withUserConfiguration(DatabaseConnection.class);

    @Test
    void theOrdinaryPoolIsConnectedToTheDatabaseOfTheRehearsal(@TempDir Path home) {
        context.withPropertyValues("eights.rehearsal.database=true", "eights.rehearsal.data=" + home.resolve("data"),
                "spring.datasource.hikari.maximum-pool-size=20",
                "spring.datasource.hikari.data-source-properties.currentSchema=public,eights").run(started -> {
            DataSource pool = started.getBean(DataSource.class);
            assertThat(pool).isInstanceOfSatisfying(HikariDataSource.class, hikari -> assertThat(hikari.getMaximumPoolSize()).isEqualTo(20));
            assertThat(JdbcClient.create(pool).sql("SHOW search_path").query(String.class).single()).isEqualTo("public,eights");
        });
    }

    @Test
    void withoutTheSettingThereIsNoSuchDatabase() {
        context.withPropertyValues("spring.datasource.url=jdbc:postgresql://127.0.0.1:1/none")
                .run(started -> assertThat(started).doesNotHaveBean(RehearsalDatabase.class));
    }
}
