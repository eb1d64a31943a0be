package org.eights.platform;

import java.util.Set;

/**
 * Whose work a person may do or spread besides their own. The bean that answers it knows absences, deputies and superiors; without one
 * nobody acts for anybody, and nobody is above anybody.
 */
@FunctionalInterface
public interface TaskSight {

    /**
     * The ids of those for whom this person acts today: their tasks, and the tasks offered to their groups, are this person's too.
     * Asked on every task list, so it must be quick; called within the engine's transaction.
     *
     * @param userId the id of a signed-in user
     * @return ids of other users, never null
     */
    Set<String> actsFor(String userId);

    /**
     * Whether the holder of a task answers to this person, directly or through others.
     *
     * @param userId the id of a signed-in user
     * @param holder the id of another user
     */
    default boolean leads(String userId, String holder) {
        return false;
    }

    /**
     * Whether everybody else in a group answers to this person, directly or through others; never of a group without anybody.
     *
     * @param userId the id of a signed-in user
     * @param group the id of a group to which a task is offered
     */
    default boolean heads(String userId, String group) {
        return false;
    }
}
