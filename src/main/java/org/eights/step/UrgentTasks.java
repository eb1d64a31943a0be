package org.eights.step;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.eights.casefile.CaseFactsChanged;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A case has another level: the tasks that are open for it carry it from now on. */
@Component
class UrgentTasks {

    private final ProcessEngine engine;
    private final CaseFiles files;

    UrgentTasks(@Lazy ProcessEngine engine, CaseFiles files) {
        this.engine = engine;
        this.files = files;
    }

    @EventListener
    void follow(CaseFactsChanged changed) {
        if (changed.names().contains("level")) {
            int priority = Urgency.of(files.get(changed.number()).facts().get("level")).orElse(Urgency.NORMAL).priority();
            ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getCommandExecutorTxRequired()
                    .execute(context -> context.runWithoutAuthorization(() -> give(changed.number(), priority, context)));
        }
    }

    /** Changes what the engine has read, and so becomes part of its present command. */
    private Void give(CaseNumber number, int priority, CommandContext context) {
        context.getProcessEngineConfiguration().getTaskService().createTaskQuery().processInstanceBusinessKey(number.value()).list().stream()
                .map(TaskEntity.class::cast).filter(task -> task.getPriority() != priority).forEach(task -> task.setPriority(priority));
        return null;
    }
}
