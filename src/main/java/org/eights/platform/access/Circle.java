package org.eights.platform.access;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;

/**
 * A person together with those they act for.
 *
 * @param users the person and whom they act for
 * @param groups the groups of all of these
 */
record Circle(Set<String> users, List<String> groups) {

    /** Whether the task is held by one of the circle, or is free and offered to one of it. */
    boolean has(TaskEntity task) {
        return task.getAssignee() == null ? isOffered(task) : users.contains(task.getAssignee());
    }

    boolean isOffered(TaskEntity task) {
        return task.getCandidates().stream().anyMatch(this::names);
    }

    private boolean names(IdentityLink candidate) {
        return candidate.getUserId() != null ? users.contains(candidate.getUserId()) : groups.contains(candidate.getGroupId());
    }

    /** Values are bound one by one: one place a user, then one a group. */
    static String places(int count) {
        return Collections.nCopies(count, "?").stream().collect(Collectors.joining(",", "(", ")"));
    }
}
