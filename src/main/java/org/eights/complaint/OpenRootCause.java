package org.eights.complaint;

import java.time.Clock;
import java.time.LocalDate;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.quality.AssignRectification;
import org.eights.quality.Assignment;
import org.eights.quality.DaysToFix;
import org.eights.wording.China;
import org.springframework.stereotype.Component;

/** A kind of complaint gathers in a project: its cause gets a rectification of its own, which no single complaint waits for (D04). */
@Component
public class OpenRootCause {

    private final CaseFiles files;
    private final AssignRectification rectifications;
    private final DaysToFix daysToFix;
    private final Clock clock;

    OpenRootCause(CaseFiles files, AssignRectification rectifications, DaysToFix daysToFix, Clock clock) {
        this.files = files;
        this.rectifications = rectifications;
        this.daysToFix = daysToFix;
        this.clock = clock;
    }

    public void open(CaseNumber number) {
        CaseFile file = files.get(number);
        CaseNumber cause = rectifications.assign(new Assignment(file.subject().projectId(), (String) file.values().get("unitId"),
                "热点根因 / root cause %s: %s".formatted(file.values().get("category"), file.values().get("subject")),
                String.valueOf(file.facts().get("leadDept")), null, LocalDate.now(clock.withZone(China.ZONE)).plusDays(daysToFix.of(null)), null));
        files.link(number, "ROOT_CAUSE", cause);
    }
}
