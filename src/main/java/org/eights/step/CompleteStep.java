package org.eights.step;

import java.util.Map;
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

    CompleteStep(DeployedForms forms, RecordStep record, CurrentPerson person, PlainVariables plain) {
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
            throw Refusal.unknown("task", "该任务已由他人办结或已取消,请刷新待办列表",
                    "Somebody has completed this task already, or it was withdrawn; refresh your list");
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
        return record.done(step, forms.get(deployment, step.form()), EntryKind.STEP,
                new CaseNumber(task.getExecution().getProcessBusinessKey()), plain.of(given), who);
    }
}
