package org.eights.handover;

import java.util.Map;
import java.util.Set;
import org.eights.casefile.CaseClosed;
import org.eights.casefile.CaseFiles;
import org.springframework.stereotype.Component;

/** The case of a batch is closed: its homes are free for another one, and where nothing came of it, their cases end too. */
@Component
class CloseBatch {

    private static final String WITHDRAWN = "WITHDRAWN";
    private static final Set<String> GIVEN_UP = Set.of(WITHDRAWN, "CANCELLED");

    private final Batches batches;
    private final OrderWork orderWork;
    private final CaseFiles files;

    CloseBatch(Batches batches, OrderWork orderWork, CaseFiles files) {
        this.batches = batches;
        this.orderWork = orderWork;
        this.files = files;
    }

    /** Does nothing to a case that is no batch. */
    void close(CaseClosed closed, String by) {
        // First of all: whoever is just opening cases of these homes is waited for, and nobody opens any more.
        batches.close(closed.number());
        if (GIVEN_UP.contains(closed.outcome()) && batches.find(closed.number()).isPresent()
                && orderWork.left(closed.number(), WorkKind.END_CASES) > 0) {
            orderWork.order(closed.number(), WorkKind.END_CASES,
                    Map.of(EndCases.REASON, reason(closed), EndCases.OUTCOME, closed.outcome()), by);
        }
    }

    /** Whoever cancels a process in Cockpit gives none. */
    private String reason(CaseClosed closed) {
        Object reason = files.get(closed.number()).values().get(EndCases.REASON);
        return WITHDRAWN.equals(closed.outcome()) && reason != null ? reason.toString() : "";
    }
}
