package org.eights.desk.web;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseLink;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.CaseRows;
import org.eights.deadline.Deadline;
import org.eights.deadline.DeadlineId;
import org.eights.deadline.DeadlineStatus;
import org.eights.deadline.Explanations;
import org.eights.deadline.Ledger;
import org.eights.sight.Caller;
import org.eights.sight.HeldTasks;
import org.eights.sight.OpenTask;
import org.eights.notification.Notifications;
import org.eights.notification.Templates;
import org.eights.routing.CaseDecisions;
import org.eights.wording.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Everything that is known of a case, in one answer and one language; each part has its own view. */
@Component
class CaseStory {

    private static final int MOST_OF_A_KIND = 50;

    private final CaseFiles files;
    private final CaseRows rows;
    private final Ledger ledger;
    private final Explanations explain;
    private final HeldTasks held;
    private final Notifications notifications;
    private final Templates templates;
    private final CaseDecisions decisions;
    private final HeadView head;
    private final Readings readings;
    private final AttachmentViews attachments;

    CaseStory(CaseFiles files, CaseRows rows, Ledger ledger, Explanations explain, HeldTasks held, Notifications notifications,
            Templates templates, CaseDecisions decisions, HeadView head, Readings readings, AttachmentViews attachments) {
        this.files = files;
        this.rows = rows;
        this.ledger = ledger;
        this.explain = explain;
        this.held = held;
        this.notifications = notifications;
        this.templates = templates;
        this.decisions = decisions;
        this.head = head;
        this.readings = readings;
        this.attachments = attachments;
    }

    /** @throws org.eights.wording.Refusal UNKNOWN where there is no such case */
    void require(CaseNumber number) {
        files.get(number);
    }

    @Transactional(readOnly = true)
    public Map<String, Object> tell(CaseNumber number, Caller caller, Locale language) {
        CaseFile file = files.get(number);
        List<Deadline> deadlines = ledger.of(number.value());
        Reading reading = readings.of(number, labels(deadlines), caller, language);
        List<OpenTask> tasks = held.of(number);
        Map<String, Object> variables = variables(file);
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("number", number.value());
        told.put("process", file.process());
        told.put("state", file.state());
        told.put("outcome", file.outcome());
        told.put("registeredAt", ChinaTime.of(file.registeredAt()));
        told.put("closedAt", ChinaTime.of(file.closedAt()));
        told.putAll(head.of(file, tasks, reading));
        told.put("subject", file.subject());
        told.put("variables", variables);
        told.put("facts", reading.shown().of(null, variables));
        told.put("values", reading.mask().of(file.values()));
        told.put("entries", files.entries(number).stream().map(entry -> EntryView.of(entry, reading)).toList());
        told.put("rows", rows.of(number).stream().map(row -> RowView.of(row, reading)).toList());
        told.put("attachments", attachments.of(number, language));
        told.put("deadlines", deadlines(number, deadlines, reading));
        told.put("openTasks", tasks.stream().map(task -> TaskView.of(task, reading)).toList());
        told.put("notifications", notifications.of(number.value()).stream().map(said -> NotificationView.of(said, templates, reading)).toList());
        told.put("related", related(number, reading));
        return told;
    }

    private static Map<String, Words> labels(List<Deadline> deadlines) {
        return deadlines.stream().collect(Collectors.toMap(Deadline::key, Deadline::label, (one, other) -> other));
    }

    private Map<String, Object> variables(CaseFile file) {
        Map<String, Object> variables = new LinkedHashMap<>(decisions.derived(file));
        variables.putAll(file.facts());
        return variables;
    }

    private List<Map<String, Object>> deadlines(CaseNumber number, List<Deadline> deadlines, Reading reading) {
        Map<DeadlineId, Words> reasons = explain.ofCase(number.value());
        return deadlines.stream().filter(deadline -> deadline.status() != DeadlineStatus.WAITING && deadline.dueAt() != null)
                .map(deadline -> DeadlineView.of(deadline, reasons.get(deadline.id()), reading)).toList();
    }

    private List<Map<String, Object>> related(CaseNumber number, Reading reading) {
        List<CaseLink> links = latestOfEachKind(files.links(number));
        Map<CaseNumber, String> processes = files.processes(links.stream().map(link -> RelatedView.other(link, number)).toList());
        return links.stream().map(link -> RelatedView.of(link, number, processes.get(RelatedView.other(link, number)), reading)).toList();
    }

    /** A phase has thousands of contracts, and nobody reads them in a list: the latest of each kind, in their order. */
    private static List<CaseLink> latestOfEachKind(List<CaseLink> links) {
        Map<String, Integer> left = new HashMap<>();
        links.forEach(link -> left.merge(link.kind(), 1, Integer::sum));
        return links.stream().filter(link -> left.merge(link.kind(), -1, Integer::sum) < MOST_OF_A_KIND).toList();
    }
}
