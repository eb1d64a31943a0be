package org.eights.desk;

import java.util.Collection;
import java.util.List;

/** The open tasks of many people, each list in one look. Who may see them is decided before. */
public interface TeamTasks {

    /** For each of these people at most {@code most} tasks that they hold, by person, the one due first first. */
    List<TeamTask> heldBy(Collection<String> people, int most);

    /** At most {@code most} tasks that nobody holds and that are offered to one of these groups, the one due first first. */
    List<TeamTask> offeredTo(Collection<String> groups, int most);
}
