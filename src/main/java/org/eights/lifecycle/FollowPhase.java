package org.eights.lifecycle;

import org.eights.casefile.CaseClosed;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseStateChanged;
import org.eights.estate.Estate;
import org.eights.estate.Unit;
import org.eights.estate.UnitHandedOver;
import org.eights.estate.UnitId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears what happens in the cases of contracts and homes, and looks at the phase that they belong to. */
@Component
class FollowPhase {

    private final CaseFiles files;
    private final Estate estate;
    private final Lifecycles lifecycles;
    private final LookAtPhase lookAtPhase;

    FollowPhase(CaseFiles files, Estate estate, Lifecycles lifecycles, LookAtPhase lookAtPhase) {
        this.files = files;
        this.estate = estate;
        this.lifecycles = lifecycles;
        this.lookAtPhase = lookAtPhase;
    }

    @EventListener
    void follow(UnitHandedOver handed) {
        look(handed.unit());
    }

    @EventListener
    void follow(CaseStateChanged changed) {
        if (LifecycleModel.SIGNING.equals(changed.process()) && LifecycleModel.SIGNED.equals(changed.state())) {
            String unit = files.get(changed.number()).subject().unitId();
            if (unit != null) {
                look(new UnitId(unit));
            }
        }
    }

    @EventListener
    void follow(CaseClosed closed) {
        lifecycles.close(closed.number());
    }

    private void look(UnitId id) {
        Unit unit = estate.unit(id);
        lifecycles.openOf(unit.project(), unit.phase()).ifPresent(lookAtPhase::look);
    }
}
