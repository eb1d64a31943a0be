package org.eights.complaint;

import java.time.Clock;
import java.util.Map;
import org.eights.casefile.CaseClosed;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseReopened;
import org.eights.routing.CaseDecisions;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A complaint is closed or opened again: it is counted so, and the grave ones are studied (R76). */
@Component
class ClosedComplaint {

    private final Complaints complaints;
    private final CaseFiles files;
    private final CaseDecisions decisions;
    private final ComplaintCalls calls;
    private final Clock clock;

    ClosedComplaint(Complaints complaints, CaseFiles files, CaseDecisions decisions, ComplaintCalls calls, Clock clock) {
        this.complaints = complaints;
        this.files = files;
        this.decisions = decisions;
        this.calls = calls;
        this.clock = clock;
    }

    @EventListener
    void close(CaseClosed closed) {
        if (complaints.close(closed.number().value(), closed.outcome(), clock.instant()) == 0 || !closed.outcome().startsWith("CLOSED")) {
            return;
        }
        CaseFile file = files.get(closed.number());
        if (Boolean.TRUE.equals(decisions.ask("complaintCaseStudy", file, Map.of()).get("study"))) {
            calls.studyDue(closed.number());
        }
    }

    @EventListener
    void reopen(CaseReopened reopened) {
        complaints.reopen(reopened.number().value());
    }
}
