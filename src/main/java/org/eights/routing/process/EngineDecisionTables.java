package org.eights.routing.process;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.dmn.entity.repository.DecisionDefinitionEntity;
import org.eights.routing.DecisionTables;
import org.eights.wording.Words;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Asks the engine's decision definitions directly: a table is part of the product, not a thing that a person needs a right to.
 * The engine reads FEEL anew at every evaluation; since a table's answer depends on nothing but its inputs, answers are remembered.
 */
@Component
class EngineDecisionTables implements DecisionTables {

    private final ProcessEngine engine;
    private final Map<String, TableWords> words = new ConcurrentHashMap<>();
    private final Map<String, Map<String, Words>> labels = new ConcurrentHashMap<>();
    private final Cache<Question, Map<String, Object>> answers = Caffeine.newBuilder().maximumSize(20_000).build();

    EngineDecisionTables(@Lazy ProcessEngine engine) {
        this.engine = engine;
    }

    private record Question(String definition, Map<String, Object> inputs) {}

    @Override
    public Map<String, Object> ask(String table, Map<String, Object> inputs) {
        return run(() -> {
            DecisionDefinitionEntity definition = find(table);
            TableWords known = words(definition);
            Map<String, Object> asked = new HashMap<>();
            known.names().forEach(name -> asked.put(name, inputs.get(name)));
            return known.dependsOnTime() ? evaluate(definition, asked)
                    : answers.get(new Question(definition.getId(), asked), question -> evaluate(definition, asked));
        });
    }

    @Override
    public Set<String> inputs(String table) {
        return run(() -> words(find(table)).names());
    }

    @Override
    public Optional<Words> label(String table, String output) {
        return run(() -> {
            try {
                return Optional.ofNullable(labels.computeIfAbsent(find(table).getId(), id ->
                        OutputLabels.of(engine.getRepositoryService().getDmnModelInstance(id))).get(output));
            } catch (UnknownTable e) {
                return Optional.empty();
            }
        });
    }

    private Map<String, Object> evaluate(DecisionDefinitionEntity definition, Map<String, Object> inputs) {
        DmnDecisionResult result = configuration().getDmnEngine().evaluateDecision(definition, inputs);
        return result.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(result.getFirstResult().getEntryMap()));
    }

    private TableWords words(DecisionDefinitionEntity definition) {
        return words.computeIfAbsent(definition.getId(), id -> TableWords.of(definition));
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

    /** Deployed definitions are looked up within a command; no right of the person at work is asked for. */
    private <T> T run(Supplier<T> what) {
        return configuration().getCommandExecutorTxRequired().execute(context -> context.runWithoutAuthorization(what::get));
    }
}
