package org.eights.step;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.eights.casefile.CaseFile;
import org.eights.deadline.Deadline;
import org.eights.deadline.DeadlineId;
import org.eights.deadline.DeadlineStatus;
import org.eights.deadline.Ledger;
import org.eights.estate.CustomerId;
import org.eights.estate.Estate;
import org.eights.notification.Templates;
import org.eights.routing.CaseDecisions;
import org.eights.wording.Words;
import org.springframework.stereotype.Component;

/** What the placeholders of a notice stand for: everything that was entered on the case, and what follows from it. */
@Component
class NoticeValues {

    private static final Words TRACKING = new Words("继续跟进落实", "we keep following it up");
    private static final Words SERVICE = new Words("客户服务部", "Customer Service");

    private final Estate estate;
    private final CaseOwner owners;
    private final Ledger ledger;
    private final CaseDecisions decisions;
    private final Templates templates;
    private final HomeInNotice home;
    private final RowsToAnswer replies;

    NoticeValues(Estate estate, CaseOwner owners, Ledger ledger, CaseDecisions decisions, Templates templates,
            HomeInNotice home, RowsToAnswer replies) {
        this.replies = replies;
        this.estate = estate;
        this.owners = owners;
        this.ledger = ledger;
        this.decisions = decisions;
        this.templates = templates;
        this.home = home;
    }

    /** Of what has to be looked up, only what the template asks for. */
    Map<String, Object> of(CaseFile file, Step step, String template, DelegateExecution execution) {
        Set<String> asked = templates.placeholders(template);
        Map<String, Object> values = new HashMap<>(decisions.derived(file, asked));
        values.putAll(file.values());
        values.values().removeIf(Objects::isNull);
        values.put("no", file.number().value());
        values.put("task", step.name());
        if (asked.contains("name")) {
            values.put("name", customer(file));
        }
        home.add(file, asked, values);
        values.put("owner", owner(file));
        values.putIfAbsent("subject", step.name());
        values.put("plan", plan(file));
        values.put("desc", Stream.of("actions", "desc").map(file.values()::get).filter(Objects::nonNull).findFirst().orElse(step.name()));
        values.putIfAbsent("progress", step.name());
        values.putIfAbsent("next", TRACKING);
        if (asked.contains("due")) {
            values.put("due", due(file, step, execution.getId()));
        }
        if (asked.contains("n") && !step.replies().isEmpty()) {
            values.put("n", replies.toAnswer(step, execution));
        }
        values.values().removeIf(Objects::isNull);
        return values;
    }

    private Object plan(CaseFile file) {
        Object actions = Objects.requireNonNullElse(file.values().get("actions"), "");
        Object money = file.values().get("compensation");
        return money == null ? new Words(actions.toString(), actions.toString())
                : new Words(actions + ",补偿" + money + "元", actions + "; compensation CNY " + money);
    }

    private Object customer(CaseFile file) {
        return file.subject().customerId() == null ? "" : estate.customer(new CustomerId(file.subject().customerId())).name();
    }

    private Object owner(CaseFile file) {
        return owners.of(file).map(p -> (Object) p.name()).orElse(SERVICE);
    }

    /** The step's own due date; beside the case, the date that is asked for; else when the case as a whole is to be closed,
     * or, of a case for which nothing runs, the new date. */
    private Object due(CaseFile file, Step step, String executionId) {
        Optional<Instant> own = ledger.find(new DeadlineId(executionId)).map(Deadline::dueAt);
        if (own.isEmpty() && !step.process().equals(file.process()) && file.values().get("newDue") != null) {
            return file.values().get("newDue");
        }
        Optional<Instant> latest = own.or(() -> ledger.of(file.number().value()).stream().filter(d -> d.status() == DeadlineStatus.RUNNING)
                .map(Deadline::dueAt).filter(java.util.Objects::nonNull).max(Comparator.naturalOrder()));
        return latest.isPresent() ? latest.get() : file.values().get("newDue");
    }
}
