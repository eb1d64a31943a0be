package org.eights.complaint;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.eights.casefile.CaseNumber;
import org.eights.routing.CaseDecisions;
import org.springframework.stereotype.Component;

/** Sees where complaints gather (D04). A hotspot is told once in thirty days, not with each further complaint. */
@Component
public class HotspotWatch {

    private static final int DAYS = 30;

    private final CaseDecisions decisions;
    private final Complaints complaints;
    private final Clock clock;

    HotspotWatch(CaseDecisions decisions, Complaints complaints, Clock clock) {
        this.decisions = decisions;
        this.complaints = complaints;
        this.clock = clock;
    }

    /** @return BUILDING or PROJECT where this complaint makes a new hotspot known, else NONE */
    public String look(CaseNumber number) {
        Complaint c = complaints.findByNumber(number.value()).orElseThrow();
        String seen = String.valueOf(decisions.ask("complaintHotspot", number, Map.of()).get("next"));
        boolean news = ("PROJECT".equals(seen) || "BUILDING".equals(seen))
                && !complaints.isKnown(c.projectId(), c.building(), c.category(), seen, clock.instant().minus(DAYS, ChronoUnit.DAYS));
        if (news) {
            complaints.hotspot(number.value(), seen);
        }
        return news ? seen : "NONE";
    }
}
