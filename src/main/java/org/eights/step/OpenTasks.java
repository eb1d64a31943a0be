package org.eights.step;

import java.util.function.BiConsumer;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.eights.casefile.CaseNumber;
import org.eights.wording.Refusal;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Finds the open tasks of cases for whoever may read them or work on them, by the engine's own rules. */
@Component
class OpenTasks {

    private final ProcessEngine engine;
    private final Parts parts;

    OpenTasks(@Lazy ProcessEngine engine, Parts parts) {
        this.engine = engine;
        this.parts = parts;
    }

    /** @throws Refusal UNKNOWN or CONFLICT where it is not open; the engine says no to whoever may not see it */
    TaskAtHand readable(String taskId) {
        return find(taskId, CommandChecker::checkReadTask);
    }

    /** @throws Refusal UNKNOWN or CONFLICT where it is not open; the engine says no to whoever may not do it */
    TaskAtHand workable(String taskId) {
        return find(taskId, CommandChecker::checkTaskWork);
    }

    /** Asks the database anew. @throws Refusal as above */
    void requireOpen(String taskId) {
        run(context -> {
            if (engine.getTaskService().createTaskQuery().taskId(taskId).count() == 0) {
                throw gone(taskId);
            }
            return null;
        });
    }

    private TaskAtHand find(String taskId, BiConsumer<CommandChecker, TaskEntity> may) {
        return configuration().getCommandExecutorTxRequired().execute(context -> {
            TaskEntity task = context.getTaskManager().findTaskById(taskId);
            if (task == null || task.getExecution() == null || task.getExecution().getProcessBusinessKey() == null) {
                throw gone(taskId);
            }
            configuration().getCommandCheckers().forEach(checker -> may.accept(checker, task));
            Step step = Steps.of(task.getExecution()).orElseThrow();
            return new TaskAtHand(taskId, new CaseNumber(task.getExecution().getProcessBusinessKey()), step,
                    ((ProcessDefinitionEntity) task.getExecution().getProcessDefinition()).getDeploymentId(),
                    parts.of(step, task.getExecution()).orElse(null));
        });
    }

    private Refusal gone(String taskId) {
        boolean done = run(context -> engine.getHistoryService().createHistoricTaskInstanceQuery().taskId(taskId).finished().count() > 0);
        return done ? Refusal.conflict("该步骤已办结或已取消,明细不能再改", "The step is completed or was withdrawn; its rows can no more be changed")
                : Refusal.unknown("task", "没有这个任务", "There is no such task");
    }

    private <T> T run(java.util.function.Function<CommandContext, T> what) {
        return configuration().getCommandExecutorTxRequired().execute(context -> context.runWithoutAuthorization(() -> what.apply(context)));
    }

    private ProcessEngineConfigurationImpl configuration() {
        return (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }
}
