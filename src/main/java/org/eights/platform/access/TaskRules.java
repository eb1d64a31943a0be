package org.eights.platform.access;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.eights.wording.Refusal;

/**
 * Who may read, work on and hand over a single task. Instead of grants: a task belongs to whoever holds it, and while nobody does, to
 * those it is offered to. Overseers read all, dispatchers hand over all, and whoever is above those at work reads and hands over what is
 * theirs, but none of them does another's work. Everything that is no task stays with the engine's own rules.
 */
final class TaskRules extends AuthorizationCommandChecker {

    private final Circles circles;
    private final AccessSettings access;

    TaskRules(Circles circles, AccessSettings access) {
        this.circles = circles;
        this.access = access;
    }

    @Override
    public void checkReadTask(TaskEntity task) {
        Authentication person = caller();
        if (person != null && !access.oversees(person.getGroupIds()) && !circleOf(person).has(task)
                && !circles.leads(person, task)) {
            throw notYours(person, "READ", task);
        }
    }

    @Override
    public void checkReadTaskVariable(TaskEntity task) {
        checkReadTask(task);
    }

    @Override
    public void checkTaskWork(TaskEntity task) {
        Authentication person = caller();
        if (person != null) {
            checkWork(person, task);
        }
    }

    @Override
    public void checkTaskAssign(TaskEntity task) {
        Authentication person = caller();
        if (person != null && !access.dispatches(person.getGroupIds()) && !spreads(person, task)) {
            checkWork(person, task);
        }
    }

    @Override
    public void checkUpdateJob(JobEntity job) {
        checkJobOfTheHouse(job);
        super.checkUpdateJob(job);
    }

    @Override
    public void checkUpdateRetriesJob(JobEntity job) {
        checkJobOfTheHouse(job);
        super.checkUpdateRetriesJob(job);
    }

    /** Jobs of no process, such as the clearing of old history, are open to everybody in the engine. */
    private void checkJobOfTheHouse(JobEntity job) {
        Authentication person = caller();
        if (person != null && job.getProcessDefinitionKey() == null && !access.administers(person.getGroupIds())) {
            throw new AuthorizationException(person.getUserId(), "UPDATE", "Job", job.getId());
        }
    }

    private boolean spreads(Authentication person, TaskEntity task) {
        return !access.staysAside(person.getGroupIds()) && circles.leads(person, task);
    }

    private void checkWork(Authentication person, TaskEntity task) {
        Circle circle = circleOf(person);
        if (access.staysAside(person.getGroupIds())) {
            throw notYours(person, "TASK_WORK", task);
        }
        if (!circle.has(task)) {
            if (circle.isOffered(task)) {
                throw Refusal.conflict("该任务已由他人接收办理", "Somebody else has taken this task");
            }
            throw notYours(person, "TASK_WORK", task);
        }
    }

    private static AuthorizationException notYours(Authentication person, String permission, TaskEntity task) {
        return new AuthorizationException(person.getUserId(), permission, "Task", task.getId());
    }

    private Circle circleOf(Authentication person) {
        return circles.of(person, Context.getCommandContext());
    }

    /** The person who asks, or null where the product itself is at work. */
    private static Authentication caller() {
        CommandContext context = Context.getCommandContext();
        Authentication caller = context.getAuthentication();
        return caller == null || caller.getUserId() == null || !context.isAuthorizationCheckEnabled() ? null : caller;
    }
}
