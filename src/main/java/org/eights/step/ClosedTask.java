package org.eights.step;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.deadline.DeadlineId;
import org.eights.deadline.Ledger;
import org.eights.wording.Words;
import org.springframework.stereotype.Component;

/** A task ends: its deadline was met or missed; where the task was given up, the deadline does not matter any more. */
@Component
class ClosedTask implements TaskListener {

    private static final Words GIVEN_UP = new Words("任务已取消", "The task was withdrawn");

    private final Ledger ledger;
    private final CaseFiles files;
    private final CurrentPerson person;

    ClosedTask(Ledger ledger, CaseFiles files, CurrentPerson person) {
        this.ledger = ledger;
        this.files = files;
        this.person = person;
    }

    @Override
    public void notify(DelegateTask delegate) {
        TaskEntity task = (TaskEntity) delegate;
        Steps.of(task.getExecution()).filter(step -> step.limit() != null).ifPresent(step -> {
            // The case before its deadlines, as whoever raises its alarms does; mostly it is locked already, by the step.
            files.lock(List.of(new CaseNumber(task.getExecution().getProcessBusinessKey())));
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
