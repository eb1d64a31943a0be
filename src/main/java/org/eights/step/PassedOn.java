package org.eights.step;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.PropertyChange;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.EntryKind;
import org.eights.casefile.NewEntry;
import org.eights.notification.Notice;
import org.eights.notification.Notifications;
import org.eights.staff.Person;
import org.eights.staff.PersonId;
import org.eights.staff.Staff;
import org.eights.wording.Words;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * A task passes from one person to another, by whichever way: the product's own, Tasklist's, or the engine's interface. Whoever gets it
 * must be able to do it; the case file and the people concerned learn of it. Taking what is offered, or putting back what one holds,
 * is nobody else's business and leaves no trace.
 */
@Component
class PassedOn implements TaskListener {

    static final Words HANDED_OVER = new Words("转办", "Handed over");
    static final Words PUT_BACK = new Words("收回待接收", "Put back for anybody to take");

    private static final Words NO_LIMIT = new Words("未定", "open");
    private static final Words NO_REASON = new Words("未注明", "none given");
    private static final Words NOBODY = new Words("待接收", "whoever takes it");

    private final ProcessEngine engine;
    private final Receivers receivers;
    private final CaseFiles files;
    private final Staff staff;
    private final Recipients recipients;
    private final Notifications notifications;
    /** Only our own way knows why; the engine's methods have no room for a reason. */
    private final ThreadLocal<String> reason = new ThreadLocal<>();

    PassedOn(@Lazy ProcessEngine engine, Receivers receivers, CaseFiles files, Staff staff, Recipients recipients, Notifications notifications) {
        this.engine = engine;
        this.receivers = receivers;
        this.files = files;
        this.staff = staff;
        this.recipients = recipients;
        this.notifications = notifications;
    }

    /** Hands over for a reason. */
    void because(String why, Runnable handingOver) {
        reason.set(why);
        try {
            handingOver.run();
        } finally {
            reason.remove();
        }
    }

    static boolean isPassedOn(TaskEntity task) {
        return task.getPropertyChanges().containsKey(TaskEntity.ASSIGNEE);
    }

    /** Who held the task before the change that is being made. */
    static Optional<String> before(TaskEntity task) {
        return Optional.ofNullable(task.getPropertyChanges().get(TaskEntity.ASSIGNEE)).map(PropertyChange::getOrgValueString);
    }

    @Override
    public void notify(DelegateTask delegate) {
        TaskEntity task = (TaskEntity) delegate;
        Authentication person = engine.getIdentityService().getCurrentAuthentication();
        // A task that is just being opened goes where its diagram or the product sends it.
        if (person == null || person.getUserId() == null || task.getRevision() == 0) {
            return;
        }
        String from = before(task).orElse(null);
        String to = task.getAssignee();
        if (to == null ? Objects.equals(from, person.getUserId()) : from == null && to.equals(person.getUserId()) && isOffered(task, person)) {
            return;
        }
        if (to != null) {
            receivers.require(task, to);
        }
        if (from != null || !Objects.equals(to, person.getUserId())) {
            tell(task, person.getUserId(), from, to);
        }
    }

    private static boolean isOffered(TaskEntity task, Authentication person) {
        Set<String> groups = person.getGroupIds() == null ? Set.of() : Set.copyOf(person.getGroupIds());
        return task.getCandidates().stream().anyMatch(c -> person.getUserId().equals(c.getUserId())
                || c.getGroupId() != null && groups.contains(c.getGroupId()));
    }

    private void tell(TaskEntity task, String by, String from, String to) {
        Optional<CaseFile> file = receivers.caseOf(task);
        String key = file.map(f -> f.number() + ":passed:" + files.record(new NewEntry(f.number(), EntryKind.MARK, null,
                to == null ? PUT_BACK : HANDED_OVER, by, Map.of(), Map.of(), entry(task, from, to))))
                .orElse("passed:" + task.getId() + ":" + task.getRevision());
        Map<String, Object> values = values(task, by, to);
        if (to != null && !to.equals(by)) {
            say("H01", file, key, to, values);
        }
        if (from != null && !from.equals(by)) {
            say("H02", file, key, from, values);
        }
    }

    private Map<String, Object> entry(TaskEntity task, String from, String to) {
        Map<String, Object> entry = new HashMap<>();
        entry.put("task", task.getTaskDefinitionKey());
        entry.put("from", from);
        entry.put("to", to);
        entry.put("reason", reason.get());
        entry.values().removeIf(Objects::isNull);
        return entry;
    }

    private Map<String, Object> values(TaskEntity task, String by, String to) {
        Map<String, Object> values = new HashMap<>();
        values.put("task", Steps.of(task.getExecution()).map(Step::name).orElse(new Words(task.getName(), task.getName())));
        values.put("by", name(by));
        values.put("to", to == null ? NOBODY : name(to));
        Instant due = task.getDueDate() == null ? null : task.getDueDate().toInstant();
        values.put("due", due == null ? NO_LIMIT : due);
        values.put("reason", reason.get() == null ? NO_REASON : reason.get());
        return values;
    }

    private void say(String template, Optional<CaseFile> file, String key, String to, Map<String, Object> values) {
        staff.find(new PersonId(to)).ifPresent(person -> notifications.send(new Notice(file.map(f -> f.number().value()).orElse(null),
                template, key, List.of(recipients.person(person)), values)));
    }

    private Words name(String id) {
        return staff.find(new PersonId(id)).map(Person::name).orElse(new Words(id, id));
    }
}
