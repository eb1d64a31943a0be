package org.eights.desk.process;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.eights.casefile.CaseNumber;
import org.eights.desk.OneTask;
import org.eights.desk.OpenTask;
import org.eights.desk.Workflow;
import org.eights.step.StepNames;
import org.eights.wording.Refusal;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

@Component
class EngineWorkflow implements Workflow {

    private final ProcessEngine engine;
    private final StepNames names;

    EngineWorkflow(@Lazy ProcessEngine engine, StepNames names) {
        this.engine = engine;
        this.names = names;
    }

    @Override
    public CaseNumber start(String process, Map<String, Object> given) {
        ProcessDefinition definition = unauthorized(() -> engine.getRepositoryService().createProcessDefinitionQuery()
                .processDefinitionKey(process).latestVersion().active().singleResult());
        if (definition == null || !names.isCase(definition.getId())) {
            throw Refusal.unknown("process", "没有流程“%s”可以发起".formatted(process), "There is no process “%s” to start".formatted(process));
        }
        return new CaseNumber(engine.getFormService().submitStartForm(definition.getId(), given).getBusinessKey());
    }

    @Override
    public List<OpenTask> openTasks(CaseNumber number) {
        return unauthorized(() -> engine.getTaskService().createTaskQuery().processInstanceBusinessKey(number.value()).list().stream()
                .map(this::open).sorted(Comparator.comparing(OpenTask::dueAt, Comparator.nullsLast(Comparator.naturalOrder()))).toList());
    }

    @Override
    public OneTask task(String id) {
        return command(context -> {
            TaskEntity task = context.getTaskManager().findTaskById(id);
            if (task == null || task.getExecution() == null || task.getExecution().getProcessBusinessKey() == null) {
                throw Refusal.unknown("task", "任务不存在,或已由他人办结", "There is no such task, or somebody has completed it already");
            }
            checkers().forEach(checker -> checker.checkReadTask(task));
            ProcessDefinitionEntity definition = (ProcessDefinitionEntity) task.getExecution().getProcessDefinition();
            return new OneTask(unauthorized(() -> open(task)), new CaseNumber(task.getExecution().getProcessBusinessKey()), definition.getKey(),
                    names.of(definition.getId()), may(task, CommandChecker::checkTaskWork), may(task, CommandChecker::checkTaskAssign));
        });
    }

    private boolean may(TaskEntity task, BiConsumer<CommandChecker, TaskEntity> check) {
        try {
            checkers().forEach(checker -> check.accept(checker, task));
            return true;
        } catch (AuthorizationException | Refusal no) {
            return false;
        }
    }

    private List<CommandChecker> checkers() {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getCommandCheckers();
    }

    @Override
    public Optional<String> groupName(String group) {
        return unauthorized(() -> Optional.ofNullable(engine.getIdentityService().createGroupQuery().groupId(group).singleResult())
                .map(Group::getName));
    }

    private OpenTask open(Task task) {
        return new OpenTask(task.getId(), task.getTaskDefinitionKey(), names.of(task.getProcessDefinitionId(), task.getTaskDefinitionKey()),
                task.getAssignee(), engine.getTaskService().getIdentityLinksForTask(task.getId()).stream().map(IdentityLink::getGroupId)
                        .filter(g -> g != null).collect(Collectors.toSet()),
                task.getDueDate() == null ? null : task.getDueDate().toInstant());
    }

    private <T> T unauthorized(java.util.concurrent.Callable<T> what) {
        return command(context -> context.runWithoutAuthorization(what));
    }

    private <T> T command(Command<T> what) {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getCommandExecutorTxRequired().execute(what);
    }
}
