package org.eights.lifecycle;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.EntryKind;
import org.eights.casefile.NewEntry;
import org.eights.estate.Estate;
import org.eights.estate.PhaseCounts;
import org.eights.step.CurrentPerson;
import org.eights.wording.Words;
import org.springframework.stereotype.Component;

/**
 * Sees how far a phase has come, and lets the stages that wait for it go on. A contract signed and a home handed over are reasons to
 * look, and so is every morning, since houses may also be read in from a workbook. Joins the caller's transaction.
 */
@Component
public class LookAtPhase {

    private final Estate estate;
    private final CaseFiles files;
    private final Lifecycles lifecycles;
    private final LastWarranty lastWarranty;
    private final Stages stages;

    LookAtPhase(Estate estate, CaseFiles files, Lifecycles lifecycles, LastWarranty lastWarranty, Stages stages) {
        this.estate = estate;
        this.files = files;
        this.lifecycles = lifecycles;
        this.lastWarranty = lastWarranty;
        this.stages = stages;
    }

    public void look(Lifecycle lifecycle) {
        PhaseCounts counts = estate.counts(lifecycle.project(), lifecycle.phase());
        noteWarranty(lifecycle, counts.lastHandedOverOn());
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

    /** The lifecycle ends after the last warranty; as long as homes are handed over, that day moves on. */
    private void noteWarranty(Lifecycle lifecycle, LocalDate lastHandedOverOn) {
        if (lastHandedOverOn == null) {
            return;
        }
        LocalDate endsOn = lastWarranty.of(lastHandedOverOn);
        CaseFile file = files.get(lifecycle.number());
        Object known = file.values().get(LifecycleModel.WARRANTY_ENDS_ON);
        if (known == null || endsOn.isAfter(LocalDate.parse(known.toString()))) {
            files.record(new NewEntry(file.number(), EntryKind.MARK, null,
                    new Words("末户防水保修至%s届满".formatted(endsOn), "The last waterproofing warranty ends on %s".formatted(endsOn)),
                    CurrentPerson.SYSTEM, Map.of(LifecycleModel.WARRANTY_ENDS_ON, endsOn.toString()), Map.of(), Map.of()));
        }
    }
}
