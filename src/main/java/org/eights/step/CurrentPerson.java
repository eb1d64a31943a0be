package org.eights.step;

import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Who is at work in this thread, as the engine knows it. */
@Component
public class CurrentPerson {

    /** Who did what no person did. */
    public static final String SYSTEM = "system";

    private final ProcessEngine engine;

    public CurrentPerson(@Lazy ProcessEngine engine) {
        this.engine = engine;
    }

    public Optional<String> id() {
        return Optional.ofNullable(engine.getIdentityService().getCurrentAuthentication()).map(a -> a.getUserId());
    }

    public String idOrSystem() {
        return id().orElse(SYSTEM);
    }
}
