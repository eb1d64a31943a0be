package org.eights.step;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.notification.Notice;
import org.eights.notification.Notifications;
import org.eights.notification.Recipient;
import org.eights.step.Step.NoticeOrder;
import org.springframework.stereotype.Component;

/** Sends the notices that an element orders ({@code notify}), when it begins. */
@Component
class NoticeAtBegin implements TaskListener, ExecutionListener {

    private final CaseFiles files;
    private final Recipients recipients;
    private final NoticeValues values;
    private final Notifications notifications;

    NoticeAtBegin(CaseFiles files, Recipients recipients, NoticeValues values, Notifications notifications) {
        this.files = files;
        this.recipients = recipients;
        this.values = values;
        this.notifications = notifications;
    }

    @Override
    public void notify(DelegateTask task) {
        Set<String> groups = task.getCandidates().stream().map(IdentityLink::getGroupId).filter(g -> g != null).collect(Collectors.toSet());
        send(task.getExecution(), task.getAssignee(), groups);
    }

    @Override
    public void notify(DelegateExecution execution) {
        send(execution, null, Set.of());
    }

    private void send(DelegateExecution execution, String assignee, Set<String> groups) {
        Step step = Steps.of(execution).orElseThrow();
        CaseFile file = files.get(new CaseNumber(execution.getProcessBusinessKey()));
        for (NoticeOrder order : step.notices()) {
            List<Recipient> to = switch (order.to()) {
                case "customer" -> recipients.customer(file);
                case "assignee" -> recipients.holders(assignee, groups, file);
                default -> recipients.group(order.to(), file);
            };
            if (!to.isEmpty()) {
                notifications.send(new Notice(file.number().value(), order.template(), key(file, order, execution), to,
                        values.of(file, step, order.template(), execution)));
            }
        }
    }

    private static String key(CaseFile file, NoticeOrder order, DelegateExecution execution) {
        String visit = ((ExecutionEntity) execution).getActivityInstanceId();
        return file.number() + ":" + order.template() + ":" + (visit == null ? execution.getCurrentActivityId() + execution.getId() : visit);
    }
}
