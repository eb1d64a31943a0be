package org.eights.platform.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.eights.wording.StartRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;

/** On the shipped settings, without the product behind them. */
@ExtendWith(OutputCaptureExtension.class)
class ProductionStartTest {

    private static final String[] COMPLETE = {"--EIGHTS_DB_URL=jdbc:postgresql://db/eights", "--EIGHTS_DB_USER=eights", "--EIGHTS_DB_PASSWORD=s3cret"};

    @Test
    void aRehearsalIsRefusedInProduction(CapturedOutput output) {
        assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> start("production", "--eights.rehearsal.enabled=true"));
        assertThat(output).contains("APPLICATION FAILED TO START", "生产环境(production)不得启用演练", "A rehearsal must not run in production.")
                .doesNotContain("\tat org.");
        assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> start("production,rehearsal", COMPLETE));
    }

    @Test
    void withoutItsSettingsProductionNamesWhatIsMissing(CapturedOutput output) {
        assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> start("production", "--EIGHTS_DB_USER=eights", "--EIGHTS_DB_PASSWORD= "));
        assertThat(output).contains("Production lacks these settings: EIGHTS_DB_URL, EIGHTS_DB_PASSWORD.").doesNotContain("\tat org.");
    }

    @Test
    void withThemItStarts() {
        try (ConfigurableApplicationContext started = start("production", COMPLETE)) {
            assertThat(started.getEnvironment().getProperty("spring.datasource.url")).isEqualTo("jdbc:postgresql://db/eights");
            assertThat(started.getEnvironment().getProperty("spring.datasource.password")).isEqualTo("s3cret");
        }
    }

    private static ConfigurableApplicationContext start(String profiles, String... settings) {
        return new SpringApplicationBuilder(Nothing.class).web(WebApplicationType.NONE).profiles(profiles.split(",")).run(settings);
    }

    @Configuration(proxyBeanMethods = false)
    static class Nothing {}
}
