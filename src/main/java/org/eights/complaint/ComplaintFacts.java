package org.eights.complaint;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eights.casefile.CaseEntry;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.EntryKind;
import org.eights.estate.CustomerId;
import org.eights.estate.Estate;
import org.eights.routing.CaseFacts;
import org.eights.wording.China;
import org.springframework.stereotype.Component;

/** What a complaint's own past and its neighbours tell: counted from the case file, stored nowhere. */
@Component
class ComplaintFacts implements CaseFacts {

    private static final int HOTSPOT_DAYS = 30;
    private static final String ABNORMAL = "abnormal";
    private static final String CUSTOMER_CLASS = "customerClass";
    private static final Set<String> AROUND = Set.of("repeatCount", "buildingCount30", "projectCount30", "hotspot");
    private static final Set<String> PAST = Set.of("rejectCount", "wrongDeptCount", "reopenCount", "chaseCount", "callDays", ABNORMAL);
    private static final Set<String> NAMES = Stream.of(AROUND, PAST, Set.of(CUSTOMER_CLASS)).flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

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
    public Set<String> names() {
        return NAMES;
    }

    @Override
    public Map<String, Object> of(CaseFile file, Set<String> wanted) {
        Map<String, Object> facts = new HashMap<>();
        if (wanted.contains(ABNORMAL) || !Collections.disjoint(AROUND, wanted)) {
            around(file, facts);
        }
        if (!Collections.disjoint(PAST, wanted)) {
            past(file, facts);
        }
        if (wanted.contains(CUSTOMER_CLASS) && file.subject().customerId() != null) {
            facts.put(CUSTOMER_CLASS, estate.customer(new CustomerId(file.subject().customerId())).customerClass());
        }
        facts.keySet().retainAll(wanted);
        return facts;
    }

    private void around(CaseFile file, Map<String, Object> facts) {
        Instant now = clock.instant();
        complaints.around(file.number().value(), now.minus(HOTSPOT_DAYS, ChronoUnit.DAYS)).ifPresent(around -> {
            facts.put("repeatCount", around.repeatCount());
            facts.put("buildingCount30", around.buildingCount());
            facts.put("projectCount30", around.projectCount());
            facts.put("hotspot", around.hotspot());
        });
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
        facts.put(ABNORMAL, reopened > 0 || chased >= 3 || facts.get("hotspot") != null
                || entries.stream().anyMatch(e -> Boolean.TRUE.equals(e.data().get("abnormal")) || Boolean.TRUE.equals(e.data().get("conflict"))));
    }

    /** Two calls on one day count once; calls before the solution was carried out last do not count. */
    private static int callDays(List<CaseEntry> entries) {
        long since = entries.stream().filter(e -> ComplaintModel.TRACK.equals(e.element())).mapToLong(CaseEntry::seq).max().orElse(0);
        return (int) entries.stream().filter(e -> e.seq() > since && ComplaintModel.CALL_BACK.equals(e.element()))
                .filter(e -> Boolean.FALSE.equals(e.data().get("reached")))
                .map(e -> LocalDate.ofInstant(e.at(), China.ZONE)).distinct().count();
    }

    private static int count(List<CaseEntry> entries, String element, Predicate<CaseEntry> which) {
        return (int) entries.stream().filter(e -> element.equals(e.element()) && e.kind() != EntryKind.DECISION).filter(which).count();
    }
}
