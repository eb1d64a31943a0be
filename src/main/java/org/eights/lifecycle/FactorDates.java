package org.eights.lifecycle;

import java.time.LocalDate;
import org.eights.routing.LeadTimes;
import org.springframework.stereotype.Component;

/** Customers are told of an adverse factor before the opening, it is put right before the handover (R10): the table of lead times says when. */
@Component
class FactorDates {

    private static final String DISCLOSURE = "adverseFactor.disclosure";
    private static final String SOLUTION = "adverseFactor.solution";

    private final LeadTimes leadTimes;

    FactorDates(LeadTimes leadTimes) {
        this.leadTimes = leadTimes;
    }

    LocalDate discloseBy(PhaseDates dates) {
        return dates.openingOn().minusDays(leadTimes.days(DISCLOSURE));
    }

    LocalDate solvedAtLatest(PhaseDates dates) {
        return dates.handoverOn().minusDays(solvedBefore());
    }

    /** Days before the handover. */
    int solvedBefore() {
        return leadTimes.days(SOLUTION);
    }
}
