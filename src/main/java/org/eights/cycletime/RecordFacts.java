package org.eights.cycletime;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eights.casefile.CaseClosed;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.CaseReopened;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps what has ended in a transaction and writes it before that commits, all of it together, however many cases took part: by then the
 * case file and the deadlines say what became of them. A fact is there when what it tells of is, and never without it.
 */
@Component
public class RecordFacts {

    private final Facts facts;

    RecordFacts(Facts facts) {
        this.facts = facts;
    }

    /** Joins the caller's transaction. */
    public void add(Ended ended) {
        told().ended.add(ended);
    }

    @EventListener
    void closed(CaseClosed closed) {
        told().settled.add(closed.number());
    }

    @EventListener
    void reopened(CaseReopened reopened) {
        told().settled.add(reopened.number());
    }

    private Told told() {
        for (TransactionSynchronization one : TransactionSynchronizationManager.getSynchronizations()) {
            if (one instanceof Told told && told.of() == this) {
                return told;
            }
        }
        Told told = new Told();
        TransactionSynchronizationManager.registerSynchronization(told);
        return told;
    }

    private final class Told implements TransactionSynchronization, Ordered {

        private final List<Ended> ended = new ArrayList<>();
        private final Set<CaseNumber> settled = new LinkedHashSet<>();

        RecordFacts of() {
            return RecordFacts.this;
        }

        /** After everybody who writes something else before the commit. */
        @Override
        public int getOrder() {
            return LOWEST_PRECEDENCE;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            if (!ended.isEmpty()) {
                facts.write(ended);
            }
            if (!settled.isEmpty()) {
                facts.settle(settled);
            }
        }
    }
}
