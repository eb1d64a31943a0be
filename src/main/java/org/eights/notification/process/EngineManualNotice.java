package org.eights.notification.process;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.eights.notification.ManualNotice;
import org.eights.notification.Notification;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Starts the process of the manual notice and hangs the incident on it: Cockpit shows it where somebody is at work on it, and it
 * ends with that work.
 */
@Component
class EngineManualNotice implements ManualNotice {

    static final String PROCESS = "manual-notice";
    static final String NOTIFICATION_ID = "notificationId";
    static final String INCIDENT = "failedNotification";

    private final RuntimeService runtimeService;

    EngineManualNotice(@Lazy RuntimeService runtimeService) {
        this.runtimeService = runtimeService;
    }

    @Override
    public void startFor(Notification notification) {
        String id = notification.id().toString();
        ProcessInstance manualNotice =
                runtimeService.startProcessInstanceByKey(PROCESS, notification.caseNumber(), Map.of(NOTIFICATION_ID, id));
        ExecutionEntity waiting = whereItWaits(manualNotice.getId());
        if (waiting != null) {
            runtimeService.createIncident(INCIDENT, waiting.getId(), id, notification.template() + " " + notification.channel() + ": "
                    + notification.lastError());
        }
    }

    /** A query would not find what is not yet written. */
    private static ExecutionEntity whereItWaits(String processInstanceId) {
        ExecutionEntity execution = Context.getCommandContext().getExecutionManager().findExecutionById(processInstanceId);
        while (execution != null && !execution.getExecutions().isEmpty()) {
            execution = execution.getExecutions().get(0);
        }
        return execution == null || execution.getActivity() == null || execution.isEnded() ? null : execution;
    }
}
