package org.eights.handover.web;

import java.util.Set;
import org.eights.casefile.CaseNumber;
import org.eights.sight.CaseSight;
import org.eights.sight.Caller;
import org.eights.wording.Refusal;
import org.springframework.stereotype.Component;

/** Who may see a batch and its board: whoever sees its case, and everybody who works on the day. */
@Component
class BatchSight {

    /** Who looks after customers on the day, beside those who see every case. */
    private static final String AMBASSADOR = "ambassador";
    private static final Set<String> ON_SITE = Set.of(AMBASSADOR, "clubStaff", "handoverWorkGroup", "property", "engineering", "marketingSales");

    private final CaseSight sight;

    BatchSight(CaseSight sight) {
        this.sight = sight;
    }

    boolean sees(Caller caller, CaseNumber batch) {
        if (sight.seesAll(caller) || isOnSite(caller)) {
            return true;
        }
        try {
            sight.requireSight(batch, caller);
            return true;
        } catch (Refusal no) {
            return false;
        }
    }

    /** @throws Refusal FORBIDDEN where this person may not see it */
    void require(Caller caller, CaseNumber batch) {
        if (!isOnSite(caller)) {
            sight.requireSight(batch, caller);
        }
    }

    /** Whether this person may know which class a household has been given. */
    boolean knowsClasses(Caller caller) {
        return sight.seesAll(caller) || caller.groups().contains(AMBASSADOR);
    }

    private boolean isOnSite(Caller caller) {
        return sight.desksOf(caller).groups().stream().anyMatch(ON_SITE::contains);
    }
}
