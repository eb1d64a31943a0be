package org.eights.complaint;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.staff.Person;
import org.eights.staff.Staff;
import org.springframework.stereotype.Component;

/** A kind of complaint gathers in a project: its cause gets a rectification of its own, which no single complaint waits for (D04). */
@Component
public class OpenRootCause {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final int DAYS = 7;

    private final CaseFiles files;
    private final Staff staff;
    private final ComplaintCalls calls;
    private final Clock clock;

    OpenRootCause(CaseFiles files, Staff staff, ComplaintCalls calls, Clock clock) {
        this.files = files;
        this.staff = staff;
        this.calls = calls;
        this.clock = clock;
    }

    public void open(CaseNumber number) {
        CaseFile file = files.get(number);
        String dept = String.valueOf(file.facts().get("leadDept"));
        CaseNumber cause = calls.rootCause(Map.of("projectId", file.subject().projectId(), "unitId", file.values().get("unitId"),
                "desc", "热点根因 / root cause %s: %s".formatted(file.values().get("category"), file.values().get("subject")),
                "dept", dept, "person", responsible(dept), "due", LocalDate.now(clock.withZone(CHINA)).plusDays(DAYS).toString()));
        files.link(number, "ROOT_CAUSE", cause);
    }

    private String responsible(String dept) {
        return staff.members(dept + "Head").stream().findFirst().or(() -> staff.members(dept).stream().findFirst())
                .map(Person::id).orElseThrow().value();
    }
}
