package org.eights.desk;

import java.util.List;

/** The cards of a task list. */
public interface TaskCards {

    /**
     * The cards of those of these tasks that belong to a case and that the person who is signed in may see, in the order asked for.
     *
     * @param ids ids of tasks, at most 100; unknown ones and those of others are left out
     */
    List<TaskCard> of(List<String> ids);
}
