package org.eights.lifecycle;

import java.util.EnumSet;
import java.util.Set;
import org.eights.estate.Estate;
import org.eights.estate.PhaseCounts;
import org.springframework.stereotype.Component;

/**
 * Sees how far a phase has come, and lets the stages that wait for it go on. A contract signed and a home handed over are reasons to
 * look, and so is every morning, since houses may also be read in from a workbook. Joins the caller's transaction.
 */
@Component
public class LookAtPhase {

    private final Estate estate;
    private final Lifecycles lifecycles;
    private final Stages stages;

    LookAtPhase(Estate estate, Lifecycles lifecycles, Stages stages) {
        this.estate = estate;
        this.lifecycles = lifecycles;
        this.stages = stages;
    }

    public void look(Lifecycle lifecycle) {
        PhaseCounts counts = estate.counts(lifecycle.project(), lifecycle.phase());
        if (reached(lifecycle, counts).isEmpty()) {
            return;
        }
        // Of two who look at the same moment, the second finds nobody waiting any more.
        lifecycles.lock(lifecycle.number());
        reached(lifecycle, counts).forEach(milestone -> stages.reached(lifecycle.number(), milestone));
    }

    private Set<Milestone> reached(Lifecycle lifecycle, PhaseCounts counts) {
        Set<Milestone> reached = EnumSet.noneOf(Milestone.class);
        stages.awaited(lifecycle.number()).stream().filter(milestone -> milestone.isReached(counts)).forEach(reached::add);
        return reached;
    }
}
