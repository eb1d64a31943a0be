package org.eights.platform.access;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.eights.platform.TaskSight;

/** Works out whose tasks a signed-in person may do, and whose they may spread. */
final class Circles {

    private final TaskSight sight;

    Circles(TaskSight sight) {
        this.sight = sight;
    }

    Circle of(Authentication person, CommandContext context) {
        Set<String> users = new LinkedHashSet<>(List.of(person.getUserId()));
        Set<String> groups = new LinkedHashSet<>();
        if (person.getGroupIds() != null) {
            groups.addAll(person.getGroupIds());
        }
        for (String absent : sight.actsFor(person.getUserId())) {
            users.add(absent);
            groups.addAll(groupsOf(absent, context));
        }
        return new Circle(users, new ArrayList<>(groups));
    }

    /** Whether this person is above whoever holds the task, or above everybody in one of the groups to which it is offered while it is free. */
    boolean leads(Authentication person, TaskEntity task) {
        String id = person.getUserId();
        if (task.getAssignee() != null) {
            return sight.leads(id, task.getAssignee());
        }
        return task.getCandidates().stream().anyMatch(candidate -> candidate.getUserId() != null ? sight.leads(id, candidate.getUserId())
                : sight.heads(id, candidate.getGroupId()));
    }

    private static List<String> groupsOf(String user, CommandContext context) {
        return context.runWithoutAuthorization(() -> context.getReadOnlyIdentityProvider().createGroupQuery(context).groupMember(user)
                .unlimitedList().stream().map(Group::getId).toList());
    }
}
