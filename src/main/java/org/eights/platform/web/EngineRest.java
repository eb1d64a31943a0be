package org.eights.platform.web;

import org.camunda.bpm.spring.boot.starter.rest.CamundaJerseyResourceConfig;
import org.eights.platform.CurrentLanguage;
import org.springframework.stereotype.Component;

/** The engine's REST API with our way to say no. */
@Component
class EngineRest extends CamundaJerseyResourceConfig {

    private final CurrentLanguage language;

    EngineRest(CurrentLanguage language) {
        this.language = language;
    }

    @Override
    protected void registerCamundaRestResources() {
        EngineErrors.install(language);
        super.registerCamundaRestResources();
    }
}
