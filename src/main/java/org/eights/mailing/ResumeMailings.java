package org.eights.mailing;

import org.eights.background.Chains;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Goes on at once with what a node that died was at. One chain too many does no harm: it leaves the mailing to the other. */
@Component
class ResumeMailings {

    private final MailingTable table;
    private final Chains chains;

    ResumeMailings(MailingTable table, Chains chains) {
        this.table = table;
        this.chains = chains;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    public void resume() {
        table.unfinished().forEach(id -> chains.order(SendMailing.KIND, id, 1));
    }
}
