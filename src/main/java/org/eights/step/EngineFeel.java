package org.eights.step;

import java.util.Map;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.engine.variable.Variables;
import org.eights.step.form.Feel;
import org.springframework.stereotype.Component;

/** FEEL as the engine's own decision tables understand it. */
@Component
class EngineFeel implements Feel {

    private final FeelEngine feel;

    EngineFeel() {
        DefaultDmnEngineConfiguration configuration = new DefaultDmnEngineConfiguration();
        configuration.buildEngine();
        feel = configuration.getFeelEngine();
    }

    @Override
    public boolean isTrue(String expression, Map<String, Object> context) {
        Object result = feel.evaluateSimpleExpression(expression, Variables.fromMap(context).asVariableContext());
        return Boolean.TRUE.equals(result);
    }
}
