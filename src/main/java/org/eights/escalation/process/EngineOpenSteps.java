package org.eights.escalation.process;

import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.eights.escalation.OpenStep;
import org.eights.escalation.OpenSteps;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

@Component
class EngineOpenSteps implements OpenSteps {

    private final ProcessEngine engine;

    EngineOpenSteps(@Lazy ProcessEngine engine) {
        this.engine = engine;
    }

    @Override
    public OpenStep at(String processInstanceId, String element) {
        ProcessEngineConfigurationImpl configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        return configuration.getCommandExecutorTxRequired().execute(context -> context.runWithoutAuthorization(() -> {
            List<Task> tasks = engine.getTaskService().createTaskQuery().processInstanceId(processInstanceId).taskDefinitionKey(element).list();
            if (tasks.isEmpty()) {
                return OpenStep.NOBODYS;
            }
            Task task = tasks.get(0);
            return new OpenStep(task.getAssignee(), engine.getTaskService().getIdentityLinksForTask(task.getId()).stream()
                    .map(IdentityLink::getGroupId).filter(g -> g != null).collect(Collectors.toSet()));
        }));
    }
}
