package org.eights.step;

import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.eights.step.form.FormSchema;
import org.eights.wording.Refusal;
import org.eights.wording.Words;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The processes that a person may start as a new case, each in its newest version. */
@Component
public class StartableProcesses {

    private final ProcessEngine engine;
    private final DeployedForms forms;

    StartableProcesses(@Lazy ProcessEngine engine, DeployedForms forms) {
        this.engine = engine;
        this.forms = forms;
    }

    /** A process and the form it starts with. */
    public record Startable(String process, Words name, FormSchema form) {}

    /** Those that whoever asks may start, by their keys. */
    public List<Startable> all() {
        List<ProcessDefinition> allowed = engine.getRepositoryService().createProcessDefinitionQuery().latestVersion().active()
                .startableInTasklist().startablePermissionCheck().orderByProcessDefinitionKey().asc().unlimitedList();
        return run(() -> allowed.stream().map(definition -> configuration().getDeploymentCache().findDeployedProcessDefinitionById(definition.getId()))
                .filter(definition -> Steps.caseType(definition).isPresent()).map(this::startable).toList());
    }

    /** @throws Refusal UNKNOWN where there is no such process, or whoever asks may not start it */
    public Startable get(String process) {
        return all().stream().filter(startable -> startable.process().equals(process)).findFirst().orElseThrow(() -> Refusal.unknown("process",
                "没有您可以发起的流程“%s”".formatted(process), "There is no process “%s” that you may start".formatted(process)));
    }

    private Startable startable(ProcessDefinitionEntity definition) {
        Words name = Steps.of(definition).map(Step::name).orElse(new Words(definition.getKey(), definition.getKey()));
        String form = Steps.of(definition.getInitial()).map(Step::form).orElse(null);
        return new Startable(definition.getKey(), name, forms.schema(definition.getDeploymentId(), form));
    }

    private <T> T run(Supplier<T> what) {
        return configuration().getCommandExecutorTxRequired().execute(context -> context.runWithoutAuthorization(what::get));
    }

    private ProcessEngineConfigurationImpl configuration() {
        return (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }
}
