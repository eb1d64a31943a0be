package org.eights.platform.engine;

import java.util.Set;
import org.camunda.bpm.engine.impl.cmd.AbstractSetJobStateCmd;
import org.camunda.bpm.engine.impl.cmd.AddGroupIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.AddUserIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteGroupIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteUserIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.SaveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskOwnerCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceAtActivitiesCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.eights.platform.access.AccessSettings;
import org.eights.wording.Refusal;

/**
 * Refuses what the engine's rights cannot tell apart: whoever may start a process could also start it in the middle, whoever holds
 * a task could also rewrite its due date or offer it to another group, and anybody could stop the jobs that belong to no process.
 */
final class GuardedCommands extends CommandInterceptor {

    private static final Set<Class<?>> FOR_DISPATCHERS = Set.of(SaveTaskCmd.class, SetTaskOwnerCmd.class, AddGroupIdentityLinkCmd.class,
            AddUserIdentityLinkCmd.class, DeleteGroupIdentityLinkCmd.class, DeleteUserIdentityLinkCmd.class);

    private final AccessSettings access;

    GuardedCommands(AccessSettings access) {
        this.access = access;
    }

    @Override
    public <T> T execute(Command<T> command) {
        Authentication person = caller();
        if (person != null && command instanceof StartProcessInstanceAtActivitiesCmd && !access.administers(person.getGroupIds())) {
            throw Refusal.forbidden("流程只能从开始处发起", "A process can only be started at its beginning");
        }
        if (person != null && command instanceof AbstractSetJobStateCmd && !access.administers(person.getGroupIds())) {
            throw Refusal.forbidden("只有系统管理员可以暂停或恢复后台作业", "Only administrators suspend and resume jobs");
        }
        if (person != null && FOR_DISPATCHERS.contains(command.getClass()) && !access.dispatches(person.getGroupIds())) {
            throw Refusal.forbidden("您无权更改任务的期限、候选人或候选组", "You may not change a task's dates or the people it is offered to");
        }
        return next.execute(command);
    }

    /** The person who asks, or null where the product itself is at work. */
    private static Authentication caller() {
        CommandContext context = Context.getCommandContext();
        Authentication caller = context == null ? null : context.getAuthentication();
        return caller == null || caller.getUserId() == null || !context.isAuthorizationCheckEnabled() ? null : caller;
    }
}
