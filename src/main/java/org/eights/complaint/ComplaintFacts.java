package org.eights.complaint;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.eights.casefile.CaseEntry;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.EntryKind;
import org.eights.estate.CustomerId;
import org.eights.estate.Estate;
import org.eights.routing.CaseFacts;
import org.springframework.stereotype.Component;

/** What a complaint's own past and its neighbours tell: counted from the case file, stored nowhere. */
@Component
class ComplaintFacts implements CaseFacts {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final int REPEAT_DAYS = 365;
    private static final int HOTSPOT_DAYS = 30;

    private final Complaints complaints;
    private final CaseFiles files;
    private final Estate estate;
    private final Clock clock;

    ComplaintFacts(Complaints complaints, CaseFiles files, Estate estate, Clock clock) {
        this.complaints = complaints;
        this.files = files;
        this.estate = estate;
        this.clock = clock;
    }

    @Override
    public boolean knows(CaseFile file) {
        return ComplaintModel.PROCESS.equals(file.process());
    }

    @Override
    public Map<String, Object> of(CaseFile file) {
        Map<String, Object> facts = new HashMap<>();
        complaints.findByNumber(file.number().value()).ifPresent(complaint -> neighbours(complaint, facts));
        past(file, facts);
        if (file.subject().customerId() != null) {
            facts.put("customerClass", estate.customer(new CustomerId(file.subject().customerId())).customerClass());
        }
        return facts;
    }

    private void neighbours(Complaint c, Map<String, Object> facts) {
        facts.put("repeatCount", complaints.countClosed(c.unitId(), c.category(),
                c.registeredAt().minus(REPEAT_DAYS, ChronoUnit.DAYS), c.number()));
        var since = clock.instant().minus(HOTSPOT_DAYS, ChronoUnit.DAYS);
        facts.put("buildingCount30", complaints.countInBuilding(c.projectId(), c.building(), c.category(), since));
        facts.put("projectCount30", complaints.countInProject(c.projectId(), c.category(), since));
        facts.put("hotspot", c.hotspot());
    }

    private void past(CaseFile file, Map<String, Object> facts) {
        List<CaseEntry> entries = files.entries(file.number());
        List<CaseEntry> current = entries.stream().filter(e -> !e.at().isBefore(file.reckonedFrom())).toList();
        facts.put("rejectCount", count(current, ComplaintModel.AGREE, e -> "拒绝".equals(e.data().get("accepted"))));
        facts.put("wrongDeptCount", count(current, ComplaintModel.INVESTIGATE, e -> Boolean.TRUE.equals(e.data().get("wrongDept"))));
        int reopened = count(entries, ComplaintModel.REOPENED, e -> true)
                + count(entries, ComplaintModel.CALL_BACK, e -> e.data().get("score") instanceof Number n && n.doubleValue() <= 2);
        facts.put("reopenCount", reopened);
        int chased = count(entries, ComplaintModel.CHASED, e -> true) + (int) entries.stream().filter(e -> e.data().containsKey("merged")).count();
        facts.put("chaseCount", chased);
        facts.put("callDays", callDays(entries));
        facts.put("abnormal", reopened > 0 || chased >= 3 || facts.get("hotspot") != null
                || entries.stream().anyMatch(e -> Boolean.TRUE.equals(e.data().get("abnormal")) || Boolean.TRUE.equals(e.data().get("conflict"))));
    }

    /** Two calls on one day count once; calls before the solution was carried out last do not count. */
    private static int callDays(List<CaseEntry> entries) {
        long since = entries.stream().filter(e -> ComplaintModel.TRACK.equals(e.element())).mapToLong(CaseEntry::seq).max().orElse(0);
        return (int) entries.stream().filter(e -> e.seq() > since && ComplaintModel.CALL_BACK.equals(e.element()))
                .filter(e -> Boolean.FALSE.equals(e.data().get("reached")))
                .map(e -> LocalDate.ofInstant(e.at(), CHINA)).distinct().count();
    }

    private static int count(List<CaseEntry> entries, String element, Predicate<CaseEntry> which) {
        return (int) entries.stream().filter(e -> element.equals(e.element()) && e.kind() != EntryKind.DECISION).filter(which).count();
    }
}
