package org.eights.step;

import org.eights.casefile.CaseFiles;
import org.eights.wording.Refusal;
import org.springframework.stereotype.Component;

/** The open tasks of cases, for whoever looks at their rows or changes them. */
@Component
class LockedTasks {

    private final OpenTasks tasks;
    private final CaseFiles files;

    LockedTasks(OpenTasks tasks, CaseFiles files) {
        this.tasks = tasks;
        this.files = files;
    }

    /** @throws Refusal as {@link OpenTasks#readable} */
    TaskAtHand readable(String taskId) {
        return tasks.readable(taskId);
    }

    /** Until the transaction ends nobody completes the task. @throws Refusal as {@link OpenTasks#workable} */
    TaskAtHand locked(String taskId) {
        TaskAtHand task = tasks.workable(taskId);
        files.lock(task.number());
        tasks.requireOpen(taskId);
        return task;
    }
}
