package org.eights.step;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.eights.casefile.CaseNumber;
import org.eights.step.form.Form;
import org.eights.wording.Words;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The words of deployed diagrams, read once a version. */
@Component
class Definitions {

    private final ProcessEngine engine;
    private final DeployedForms forms;
    private final Cache<String, DefinitionWords> known = Caffeine.newBuilder().maximumSize(500).build();

    Definitions(@Lazy ProcessEngine engine, DeployedForms forms) {
        this.engine = engine;
        this.forms = forms;
    }

    /** The versions by which the case runs or ran, its own process first. */
    List<DefinitionWords> of(CaseNumber number) {
        return run(() -> engine.getHistoryService().createHistoricProcessInstanceQuery().processInstanceBusinessKey(number.value())
                .orderByProcessInstanceStartTime().asc().unlimitedList().stream().map(HistoricProcessInstance::getProcessDefinitionId).distinct()
                .map(this::words).toList());
    }

    /** The newest version of every process. */
    List<DefinitionWords> newest() {
        return run(() -> engine.getRepositoryService().createProcessDefinitionQuery().latestVersion().unlimitedList().stream()
                .map(ProcessDefinition::getId).map(this::words).toList());
    }

    private DefinitionWords words(String definitionId) {
        DefinitionWords words = known.getIfPresent(definitionId);
        if (words == null) {
            words = read(configuration().getDeploymentCache().findDeployedProcessDefinitionById(definitionId));
            known.put(definitionId, words);
        }
        return words;
    }

    private DefinitionWords read(ProcessDefinitionEntity definition) {
        String deployment = definition.getDeploymentId();
        Map<String, Form> byElement = new LinkedHashMap<>();
        Map<String, RowKind> rows = new HashMap<>();
        Map<String, List<Form>> replies = new HashMap<>();
        Map<String, Words> ends = new HashMap<>();
        within(definition).map(Steps::of).flatMap(java.util.Optional::stream).forEach(step -> {
            if (step.form() != null) {
                byElement.put(step.element(), forms.get(deployment, step.form()));
            }
            forms.rows(deployment, step).forEach(kind -> rows.put(kind.kind(), kind));
            forms.replies(deployment, step).forEach(reply -> replies.computeIfAbsent(reply.kind(), kind -> new ArrayList<>()).add(reply.form()));
            if (step.element().startsWith("End_")) {
                ends.put(EndedCase.outcome(step.element()), step.name());
            }
        });
        Words name = Steps.of(definition).map(Step::name).orElse(new Words(definition.getKey(), definition.getKey()));
        return new DefinitionWords(definition.getKey(), name, byElement, rows, replies, ends);
    }

    private static Stream<ActivityImpl> within(ScopeImpl scope) {
        return scope.getActivities().stream().flatMap(activity -> Stream.concat(Stream.of(activity), within(activity)));
    }

    private <T> T run(Supplier<T> what) {
        return configuration().getCommandExecutorTxRequired().execute(context -> context.runWithoutAuthorization(what::get));
    }

    private ProcessEngineConfigurationImpl configuration() {
        return (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }
}
