package org.eights.platform;

import java.util.Set;

/**
 * Whose work a person may do besides their own. The bean that answers it knows absences and deputies; without one nobody acts for
 * anybody.
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
}
