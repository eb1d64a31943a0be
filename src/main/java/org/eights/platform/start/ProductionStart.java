package org.eights.platform.start;

import java.util.List;
import org.eights.wording.StartRefused;
import org.eights.wording.Words;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** In production nothing is rehearsed, and nothing starts on a password that nobody chose. */
class ProductionStart implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final List<String> NEEDED = List.of("EIGHTS_DB_URL", "EIGHTS_DB_USER", "EIGHTS_DB_PASSWORD");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Environment environment = context.getEnvironment();
        if (environment.acceptsProfiles(Profiles.of("production"))) {
            refuseRehearsal(environment);
            refuseWithout(NEEDED.stream().filter(name -> environment.getProperty(name, "").isBlank()).toList());
        }
    }

    private static void refuseRehearsal(Environment environment) {
        boolean rehearsal = environment.getProperty("eights.rehearsal.enabled", Boolean.class, false);
        boolean database = environment.getProperty("eights.rehearsal.database", Boolean.class, false);
        if (rehearsal || database || environment.acceptsProfiles(Profiles.of("rehearsal"))) {
            throw new StartRefused(
                    new Words("生产环境(production)不得启用演练(rehearsal)。", "A rehearsal must not run in production."),
                    new Words("请去掉配置 rehearsal 或 eights.rehearsal.*,或者不使用 production。",
                            "Drop the profile rehearsal and the settings eights.rehearsal.*, or do not use the profile production."));
        }
    }

    private static void refuseWithout(List<String> missing) {
        if (!missing.isEmpty()) {
            String names = String.join(", ", missing);
            throw new StartRefused(
                    new Words("生产环境缺少设置:%s。", "Production lacks these settings: %s.").with(names),
                    new Words("请通过环境变量提供,不设默认值。", "Set them in the environment; they have no defaults."));
        }
    }
}
