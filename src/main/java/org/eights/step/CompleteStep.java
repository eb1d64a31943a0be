package org.eights.step;

import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.EntryKind;
import org.eights.wording.Refusal;
import org.springframework.stereotype.Component;

/** Somebody completes a task, over whichever way in: the engine gets to see nothing but the facts of the step. */
@Component
class CompleteStep {

    private final DeployedForms forms;
    private final RecordStep record;
    private final CurrentPerson person;
    private final PlainVariables plain;
    private final Parts parts;

    CompleteStep(DeployedForms forms, RecordStep record, CurrentPerson person, PlainVariables plain, Parts parts) {
        this.parts = parts;
        this.forms = forms;
        this.record = record;
        this.person = person;
        this.plain = plain;
    }

    /**
     * @return the facts, to be handed to the engine in place of what was entered
     * @throws Refusal where the task is gone, or the step may not be done so
     */
    Map<String, Object> facts(String taskId, Map<String, Object> given, CommandContext context) {
        TaskEntity task = context.getTaskManager().findTaskById(taskId);
        if (task == null) {
            throw gone();
        }
        for (CommandChecker checker : context.getProcessEngineConfiguration().getCommandCheckers()) {
            checker.checkTaskWork(task);
        }
        Step step = task.getExecution() == null ? null : Steps.of(task.getExecution()).orElse(null);
        if (step == null || task.getExecution().getProcessBusinessKey() == null) {
            return given;
        }
        String deployment = ((ProcessDefinitionEntity) task.getExecution().getProcessDefinition()).getDeploymentId();
        String who = person.id().orElse(task.getAssignee() == null ? CurrentPerson.SYSTEM : task.getAssignee());
        return record.done(step, forms.get(deployment, step.form()), forms.rowsAtHand(deployment, step, parts.of(step, task.getExecution()).orElse(null)), EntryKind.STEP,
                new CaseNumber(task.getExecution().getProcessBusinessKey()), plain.of(given), who, () -> begun(task, context));
    }

    /** A process that was called begins anew each time. */
    private static Instant begun(TaskEntity task, CommandContext context) {
        return context.getHistoricProcessInstanceManager().findHistoricProcessInstance(task.getProcessInstanceId()).getStartTime().toInstant();
    }

    /**
     * Completes a task. Where somebody else does the same at this moment, parts of the case disappear while it is read, and
     * anything may fail of it: what is said then is that the task is gone.
     */
    <T> T unlessOvertaken(String taskId, CommandContext context, Supplier<T> completion) {
        try {
            return completion.get();
        } catch (Refusal refusal) {
            throw refusal;
        } catch (RuntimeException e) {
            throw isThere(taskId, context) ? e : gone();
        }
    }

    /** Asks the database anew; nothing of this completion has been written to the engine's tables yet. */
    private static boolean isThere(String taskId, CommandContext context) {
        try {
            return context.runWithoutAuthorization(() ->
                    context.getProcessEngineConfiguration().getTaskService().createTaskQuery().taskId(taskId).count() > 0);
        } catch (RuntimeException cannotTell) {
            return true;
        }
    }

    private static Refusal gone() {
        return Refusal.unknown("task", "该任务已由他人办结或已取消,请刷新待办列表",
                "Somebody has completed this task already, or it was withdrawn; refresh your list");
    }
}
