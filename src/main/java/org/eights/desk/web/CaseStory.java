package org.eights.desk.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eights.casefile.CaseEntry;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseLink;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.CaseRow;
import org.eights.casefile.CaseRows;
import org.eights.deadline.Deadline;
import org.eights.deadline.DeadlineId;
import org.eights.deadline.DeadlineStatus;
import org.eights.deadline.Explanations;
import org.eights.deadline.Ledger;
import org.eights.desk.Caller;
import org.eights.desk.CaseSight;
import org.eights.desk.OpenTask;
import org.eights.desk.Workflow;
import org.eights.notification.Notification;
import org.eights.notification.Notifications;
import org.eights.routing.CaseDecisions;
import org.eights.wording.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Everything that is known of a case, in one answer and one language. */
@Component
class CaseStory {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final CaseFiles files;
    private final CaseRows rows;
    private final Ledger ledger;
    private final Explanations explain;
    private final Workflow workflow;
    private final Notifications notifications;
    private final CaseDecisions decisions;
    private final CaseSight sight;
    private final AttachmentViews attachments;

    CaseStory(CaseFiles files, CaseRows rows, Ledger ledger, Explanations explain, Workflow workflow, Notifications notifications,
            CaseDecisions decisions, CaseSight sight, AttachmentViews attachments) {
        this.files = files;
        this.rows = rows;
        this.ledger = ledger;
        this.explain = explain;
        this.workflow = workflow;
        this.notifications = notifications;
        this.decisions = decisions;
        this.sight = sight;
        this.attachments = attachments;
    }

    /** @throws org.eights.wording.Refusal UNKNOWN where there is no such case */
    void require(CaseNumber number) {
        files.get(number);
    }

    @Transactional(readOnly = true)
    public Map<String, Object> tell(CaseNumber number, Caller caller, Locale language) {
        CaseFile file = files.get(number);
        PhoneMask mask = new PhoneMask(!sight.callsCustomers(caller));
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("number", number.value());
        told.put("process", file.process());
        told.put("state", file.state());
        told.put("outcome", file.outcome());
        told.put("registeredAt", time(file.registeredAt()));
        told.put("closedAt", time(file.closedAt()));
        told.put("subject", file.subject());
        told.put("variables", variables(file));
        told.put("values", mask.of(file.values()));
        told.put("entries", files.entries(number).stream().map(e -> entry(e, mask, language)).toList());
        told.put("rows", rows.of(number).stream().map(r -> row(r, mask)).toList());
        told.put("attachments", attachments.of(number, language));
        Map<DeadlineId, Words> reasons = explain.ofCase(number.value());
        told.put("deadlines", ledger.of(number.value()).stream().filter(d -> d.status() != DeadlineStatus.WAITING && d.dueAt() != null)
                .map(d -> deadline(d, reasons.get(d.id()), language)).toList());
        told.put("openTasks", workflow.openTasks(number).stream().map(t -> task(t, language)).toList());
        told.put("notifications", notifications.of(number.value()).stream().map(n -> notification(n, mask)).toList());
        told.put("related", files.links(number).stream().map(l -> link(l, number)).toList());
        return told;
    }

    private Map<String, Object> variables(CaseFile file) {
        Map<String, Object> variables = new LinkedHashMap<>(decisions.derived(file));
        variables.putAll(file.facts());
        return variables;
    }

    private Map<String, Object> entry(CaseEntry e, PhoneMask mask, Locale language) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("seq", e.seq());
        view.put("at", time(e.at()));
        view.put("kind", e.kind());
        view.put("element", e.element());
        view.put("name", e.name().in(language));
        view.put("by", e.by());
        view.put("byName", sight.nameOf(e.by()).in(language));
        view.put("data", mask.of(e.data()));
        return view;
    }

    private static Map<String, Object> row(CaseRow r, PhoneMask mask) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("id", r.id().value());
        view.put("kind", r.kind());
        view.put("element", r.element());
        view.put("data", mask.of(r.data()));
        view.put("by", r.addedBy());
        view.put("at", time(r.addedAt()));
        view.put("sealed", r.sealedAt() != null);
        return view;
    }

    private static Map<String, Object> deadline(Deadline d, Words reason, Locale language) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("key", d.key());
        view.put("element", d.element());
        view.put("name", d.label().in(language));
        view.put("limit", d.clock());
        view.put("clock", d.term().limit().mode());
        view.put("startedAt", time(d.startedAt()));
        view.put("warnAt", time(d.warnAt()));
        view.put("dueAt", time(d.dueAt()));
        view.put("stoppedAt", time(d.stoppedAt()));
        view.put("status", d.status());
        view.put("provisional", d.provisional());
        view.put("reason", reason.in(language));
        return view;
    }

    private static Map<String, Object> task(OpenTask t, Locale language) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("id", t.id());
        view.put("element", t.element());
        view.put("name", t.name().in(language));
        view.put("assignee", t.assignee());
        view.put("candidateGroups", t.candidateGroups());
        view.put("dueAt", time(t.dueAt()));
        return view;
    }

    private static Map<String, Object> notification(Notification n, PhoneMask mask) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("template", n.template());
        view.put("channel", n.channel());
        view.put("to", n.to());
        view.put("recipient", n.recipient());
        view.put("language", n.language());
        view.put("text", mask.of(n.text()));
        view.put("at", time(n.at()));
        view.put("result", n.result());
        return view;
    }

    private static Map<String, Object> link(CaseLink link, CaseNumber number) {
        boolean from = link.from().equals(number);
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("kind", link.kind());
        view.put("number", (from ? link.to() : link.from()).value());
        view.put("direction", from ? "to" : "from");
        return view;
    }

    private static OffsetDateTime time(Instant instant) {
        return instant == null ? null : instant.atZone(CHINA).toOffsetDateTime();
    }
}
