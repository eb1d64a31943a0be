package org.eights.routing.process;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.dmn.entity.repository.DecisionDefinitionEntity;
import org.eights.routing.DecisionTables;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Asks the engine's decision definitions directly: a table is part of the product, not a thing that a person needs a right to. */
@Component
class EngineDecisionTables implements DecisionTables {

    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");

    private final ProcessEngine engine;
    private final Map<String, Set<String>> inputsOfDefinition = new ConcurrentHashMap<>();

    EngineDecisionTables(@Lazy ProcessEngine engine) {
        this.engine = engine;
    }

    @Override
    public Map<String, Object> ask(String table, Map<String, Object> inputs) {
        return run(context -> {
            DecisionDefinitionEntity definition = find(table);
            Map<String, Object> variables = new HashMap<>(inputs);
            inputs(definition).forEach(name -> variables.putIfAbsent(name, null));
            DmnDecisionResult result = configuration().getDmnEngine().evaluateDecision((DmnDecision) definition, variables);
            return result.isEmpty() ? Map.of() : new LinkedHashMap<>(result.getFirstResult().getEntryMap());
        });
    }

    @Override
    public Set<String> inputs(String table) {
        return run(context -> inputs(find(table)));
    }

    private Set<String> inputs(DecisionDefinitionEntity definition) {
        return inputsOfDefinition.computeIfAbsent(definition.getId(), id -> {
            Set<String> names = new LinkedHashSet<>();
            if (definition.getDecisionLogic() instanceof DmnDecisionTableImpl logic) {
                logic.getInputs().forEach(input -> {
                    Matcher matcher = NAME.matcher(input.getExpression().getExpression());
                    while (matcher.find()) {
                        names.add(matcher.group());
                    }
                });
            }
            return names;
        });
    }

    private DecisionDefinitionEntity find(String table) {
        try {
            return (DecisionDefinitionEntity) configuration().getDeploymentCache().findDeployedLatestDecisionDefinitionByKey(table);
        } catch (RuntimeException e) {
            throw new UnknownTable(table, e);
        }
    }

    private ProcessEngineConfigurationImpl configuration() {
        return (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }

    private <T> T run(java.util.function.Function<CommandContext, T> what) {
        return configuration().getCommandExecutorTxRequired().execute(what::apply);
    }
}
