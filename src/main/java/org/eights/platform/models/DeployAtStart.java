package org.eights.platform.models;

import java.util.List;
import org.eights.platform.CurrentLanguage;
import org.eights.wording.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The product does not start with models that it would refuse later. */
@Component
@Order(5)
class DeployAtStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DeployAtStart.class);

    private final Deployer deployer;
    private final CurrentLanguage language;

    DeployAtStart(Deployer deployer, CurrentLanguage language) {
        this.deployer = deployer;
        this.language = language;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        try {
            List<Deployed> deployed = deployer.deploy();
            LOG.info("Deployed from the process folders: {}", deployed.stream().map(Deployed::name).toList());
        } catch (Refusal refusal) {
            throw new ModelsRefused(refusal, language);
        }
    }
}
