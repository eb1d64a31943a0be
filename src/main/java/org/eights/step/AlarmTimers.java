package org.eights.step;

import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.eights.deadline.Deadline;
import org.eights.deadline.DeadlineId;
import org.eights.deadline.DeadlineStatus;
import org.eights.deadline.DeadlinesMoved;
import org.eights.deadline.Ledger;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves the timers and the shown due dates of deadlines that moved: pausing, extending and re-grading take effect at once. */
@Component
class AlarmTimers {

    private final ProcessEngine engine;
    private final Ledger ledger;

    AlarmTimers(@Lazy ProcessEngine engine, Ledger ledger) {
        this.engine = engine;
        this.ledger = ledger;
    }

    @EventListener
    void move(DeadlinesMoved moved) {
        ProcessEngineConfigurationImpl configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        configuration.getCommandExecutorTxRequired().execute(context -> {
            moved.ids().forEach(id -> ledger.find(id).ifPresent(d -> {
                move(id, d.subject().processInstanceId(), context);
                show(d, context);
            }));
            return null;
        });
    }

    private void move(DeadlineId id, String processInstance, CommandContext context) {
        Instant alarm = ledger.pendingAlarm(id);
        Date date = Date.from(alarm.isAfter(AlarmCalendar.DORMANT) ? AlarmCalendar.DORMANT : alarm);
        timersOf(processInstance, context).stream().filter(t -> AlarmCalendar.deadline(id).equals(t.getRepeat()))
                .filter(t -> t.getLockOwner() == null).forEach(t -> t.setDuedate(date));
    }

    /** The task shows the date that now holds; while its time stands still there is none, unless it was late when the pause began. */
    private static void show(Deadline deadline, CommandContext context) {
        if (deadline.dueAt() != null) {
            boolean still = deadline.status() == DeadlineStatus.PAUSED && !deadline.isOverdue(deadline.pausedAt());
            Date due = still ? null : Date.from(deadline.dueAt());
            context.getTaskManager().findTasksByExecutionId(deadline.id().value()).forEach(task -> task.setDueDate(due));
        }
    }

    /** Those of the database and those that this very transaction has made. */
    private static Set<TimerEntity> timersOf(String processInstance, CommandContext context) {
        Set<TimerEntity> timers = new HashSet<>(context.getDbEntityManager().getCachedEntitiesByType(TimerEntity.class));
        timers.removeIf(t -> !processInstance.equals(t.getProcessInstanceId()));
        List<JobEntity> stored = context.getJobManager().findJobsByProcessInstanceId(processInstance);
        stored.stream().filter(TimerEntity.class::isInstance).map(TimerEntity.class::cast).forEach(timers::add);
        return timers;
    }
}
