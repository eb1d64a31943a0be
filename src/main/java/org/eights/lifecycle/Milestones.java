package org.eights.lifecycle;

import org.eights.casefile.CaseNumber;
import org.eights.estate.Estate;
import org.springframework.stereotype.Component;

/** How far a phase has come, as the estate knows it: true also for whoever asks late. */
@Component
public class Milestones {

    private final Lifecycles lifecycles;
    private final Estate estate;

    Milestones(Lifecycles lifecycles, Estate estate) {
        this.lifecycles = lifecycles;
        this.estate = estate;
    }

    /** Of the phase whose lifecycle this is; false of any other case. */
    public boolean isReached(CaseNumber number, Milestone milestone) {
        return lifecycles.find(number).map(lifecycle -> milestone.isReached(estate.counts(lifecycle.project(), lifecycle.phase()))).orElse(false);
    }
}
