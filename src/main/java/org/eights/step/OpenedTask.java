package org.eights.step;

import java.util.Date;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.deadline.DeadlineId;
import org.eights.deadline.Ledger;
import org.eights.estate.Estate;
import org.eights.estate.ProjectId;
import org.springframework.stereotype.Component;

/** A task opens: it shows when it is due and what it is about, and what belongs to the estate's 主任 goes to its own (R92), unless it is about them (D12). */
@Component
class OpenedTask implements TaskListener {

    private static final String SUPERVISOR = "csSupervisor";

    private final Ledger ledger;
    private final CaseFiles files;
    private final Estate estate;

    OpenedTask(Ledger ledger, CaseFiles files, Estate estate) {
        this.ledger = ledger;
        this.files = files;
        this.estate = estate;
    }

    @Override
    public void notify(DelegateTask delegate) {
        TaskEntity task = (TaskEntity) delegate;
        if (Steps.of(task.getExecution()).map(Step::limit).isPresent()) {
            ledger.find(new DeadlineId(task.getExecutionId())).ifPresent(d -> task.setDueDate(Date.from(d.dueAt())));
        }
        files.find(new CaseNumber(task.getExecution().getProcessBusinessKey())).ifPresent(file -> {
            task.setDescription(about(file));
            Urgency.of(file.facts().get("level")).ifPresent(urgency -> task.setPriority(urgency.priority()));
            assignToSupervisor(task, file);
        });
    }

    /** {@code CMP-20250616-0001 · YQL:2-1502 · DESIGN}. */
    private static String about(CaseFile file) {
        Object category = file.values().get("category");
        return file.number() + TaskPlace.of(file.subject()) + (category == null ? "" : " · " + category);
    }

    private void assignToSupervisor(TaskEntity task, CaseFile file) {
        Set<IdentityLink> candidates = task.getCandidates();
        boolean onlySupervisors = candidates.size() == 1 && candidates.stream()
                .allMatch(c -> SUPERVISOR.equals(c.getGroupId()) && IdentityLinkType.CANDIDATE.equals(c.getType()));
        if (task.getAssignee() == null && onlySupervisors && file.subject().projectId() != null) {
            estate.supervisorOf(new ProjectId(file.subject().projectId()))
                    .filter(supervisor -> !supervisor.equals(file.values().get(Receivers.COMPLAINED_ABOUT))).ifPresent(task::setAssignee);
        }
    }
}
