package org.eights.mailing;

import java.util.Collection;
import java.util.List;
import org.eights.estate.ProjectId;
import org.eights.estate.UnitId;

/**
 * Who is written to: the future owners of a phase, or whoever bought certain units.
 *
 * @param project null where the units are named
 * @param phase code of the phase; null where the units are named
 * @param units null where it is a phase
 */
public record Audience(ProjectId project, String phase, List<UnitId> units) {

    public Audience {
        if ((units == null) != (project != null && phase != null)) {
            throw new IllegalArgumentException("Either a phase or units");
        }
    }

    /** 准业主: everybody who bought a home of the phase that is not handed over when their turn comes. */
    public static Audience owners(ProjectId project, String phase) {
        return new Audience(project, phase, null);
    }

    /** Everybody who bought one of these units, or subscribed to it. */
    public static Audience of(Collection<UnitId> units) {
        return new Audience(null, null, List.copyOf(units));
    }
}
