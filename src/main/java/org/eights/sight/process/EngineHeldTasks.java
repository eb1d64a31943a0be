package org.eights.sight.process;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.eights.casefile.CaseNumber;
import org.eights.sight.HeldTasks;
import org.eights.sight.OpenTask;
import org.eights.step.StepNames;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

@Component
class EngineHeldTasks implements HeldTasks {

    private final ProcessEngine engine;
    private final StepNames names;

    EngineHeldTasks(@Lazy ProcessEngine engine, StepNames names) {
        this.engine = engine;
        this.names = names;
    }

    @Override
    public List<OpenTask> of(CaseNumber number) {
        return unauthorized(() -> engine.getTaskService().createTaskQuery().processInstanceBusinessKey(number.value()).list().stream()
                .map(this::open).sorted(Comparator.comparing(OpenTask::dueAt, Comparator.nullsLast(Comparator.naturalOrder()))).toList());
    }

    @Override
    public Optional<OpenTask> find(String id) {
        return unauthorized(() -> Optional.ofNullable(engine.getTaskService().createTaskQuery().taskId(id).singleResult()).map(this::open));
    }

    private OpenTask open(Task task) {
        return new OpenTask(task.getId(), task.getTaskDefinitionKey(), names.of(task.getProcessDefinitionId(), task.getTaskDefinitionKey()),
                task.getAssignee(), engine.getTaskService().getIdentityLinksForTask(task.getId()).stream().map(IdentityLink::getGroupId)
                        .filter(group -> group != null).collect(Collectors.toSet()),
                task.getDueDate() == null ? null : task.getDueDate().toInstant());
    }

    private <T> T unauthorized(Callable<T> what) {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(what));
    }
}
