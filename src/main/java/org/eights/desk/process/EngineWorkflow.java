package org.eights.desk.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.eights.casefile.CaseNumber;
import org.eights.desk.OneTask;
import org.eights.sight.HeldTasks;
import org.eights.desk.Workflow;
import org.eights.step.StepNames;
import org.eights.wording.Refusal;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

@Component
class EngineWorkflow implements Workflow {

    private final ProcessEngine engine;
    private final StepNames names;
    private final HeldTasks held;

    EngineWorkflow(@Lazy ProcessEngine engine, StepNames names, HeldTasks held) {
        this.engine = engine;
        this.names = names;
        this.held = held;
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
    public OneTask task(String id) {
        return command(context -> {
            TaskEntity task = context.getTaskManager().findTaskById(id);
            if (task == null || task.getExecution() == null || task.getExecution().getProcessBusinessKey() == null) {
                throw Refusal.unknown("task", "任务不存在,或已由他人办结", "There is no such task, or somebody has completed it already");
            }
            checkers().forEach(checker -> checker.checkReadTask(task));
            ProcessDefinitionEntity definition = (ProcessDefinitionEntity) task.getExecution().getProcessDefinition();
            return new OneTask(held.find(id).orElseThrow(), new CaseNumber(task.getExecution().getProcessBusinessKey()), definition.getKey(),
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

    private <T> T unauthorized(java.util.concurrent.Callable<T> what) {
        return command(context -> context.runWithoutAuthorization(what));
    }

    private <T> T command(Command<T> what) {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getCommandExecutorTxRequired().execute(what);
    }
}
