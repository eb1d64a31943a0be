package org.eights.handover;

import org.eights.background.Chains;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Goes on at once with what a node that died was at. Without this the engine would wait until the dead node's hold on the job has
 * run out. One chain too many does no harm: no two take the same place.
 */
@Component
class ResumeWork {

    private final Works works;
    private final Chains chains;

    ResumeWork(Works works, Chains chains) {
        this.works = works;
        this.chains = chains;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    public void resume() {
        works.unfinished().forEach(work -> chains.order(DoWork.KIND, work, 1));
    }
}
