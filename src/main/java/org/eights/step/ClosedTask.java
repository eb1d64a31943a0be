package org.eights.step;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.eights.deadline.DeadlineId;
import org.eights.deadline.Ledger;
import org.eights.wording.Words;
import org.springframework.stereotype.Component;

/** A task ends: its deadline was met or missed; where the task was given up, the deadline does not matter any more. */
@Component
class ClosedTask implements TaskListener {

    private static final Words GIVEN_UP = new Words("任务已取消", "The task was withdrawn");

    private final Ledger ledger;
    private final CurrentPerson person;

    ClosedTask(Ledger ledger, CurrentPerson person) {
        this.ledger = ledger;
        this.person = person;
    }

    @Override
    public void notify(DelegateTask delegate) {
        TaskEntity task = (TaskEntity) delegate;
        Steps.of(task.getExecution()).filter(step -> step.limit() != null).ifPresent(step -> {
            DeadlineId id = new DeadlineId(task.getExecutionId());
            if (TaskListener.EVENTNAME_COMPLETE.equals(task.getEventName())) {
                ledger.stop(id, new Words("“%s”已办结".formatted(step.name().zh()), "“%s” was done".formatted(step.name().en())),
                        person.idOrSystem());
            } else {
                ledger.cancel(id, GIVEN_UP, person.idOrSystem());
            }
        });
    }
}
