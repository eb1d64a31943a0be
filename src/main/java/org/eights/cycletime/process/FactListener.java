package org.eights.cycletime.process;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.eights.cycletime.Ended;
import org.eights.cycletime.FactKind;
import org.eights.cycletime.RecordFacts;
import org.springframework.stereotype.Component;

/** One listener for all: whatever ends, in whatever diagram, is told together with its deadline. */
@Component
class FactListener implements TaskListener, ExecutionListener {

    private final RecordFacts facts;
    private final Clock clock;

    FactListener(RecordFacts facts, Clock clock) {
        this.facts = facts;
        this.clock = clock;
    }

    /** Somebody completed a task. */
    @Override
    public void notify(DelegateTask delegate) {
        TaskEntity task = (TaskEntity) delegate;
        tell(FactKind.STEP, task.getId(), task.getExecution(), task.getTaskDefinitionKey(), task.getExecutionId(), performer(task),
                task.getAssignee(), task.getCreateTime().toInstant());
    }

    /** A process instance ended by itself. What begins with the clock and is no case, a daily round, would only make everything look quick. */
    @Override
    public void notify(DelegateExecution execution) {
        ExecutionEntity instance = (ExecutionEntity) execution;
        if (!instance.isCanceled() && instance.getProcessBusinessKey() != null) {
            tell(FactKind.PROCESS, instance.getProcessInstanceId(), instance, "", instance.getProcessInstanceId(), null, null, null);
        }
    }

    private void tell(FactKind kind, String source, ExecutionEntity at, String element, String deadline, String performer, String person,
            Instant startedAt) {
        ProcessDefinitionEntity definition = (ProcessDefinitionEntity) at.getProcessDefinition();
        Ended.Definition version = new Ended.Definition(definition.getKey(), definition.getVersion(), definition.getVersionTag());
        String instance = at.getProcessInstanceId();
        String number = at.getProcessBusinessKey();
        facts.add(new Ended(kind, source, version, instance, element, deadline, number, performer, person, startedAt, clock.instant()));
        facts.add(new Ended(FactKind.DEADLINE, deadline, version, instance, null, deadline, number, performer, null, null, null));
    }

    /** The first of the groups that it was offered to, as the diagram says it, or as it turned out. */
    private static String performer(TaskEntity task) {
        List<String> drawn = task.getTaskDefinition().getCandidateGroupIdExpressions().stream().map(Expression::getExpressionText).sorted().toList();
        return drawn.stream().noneMatch(text -> text.contains("{")) ? drawn.stream().findFirst().orElse(null)
                : task.getCandidates().stream().map(IdentityLink::getGroupId).filter(Objects::nonNull).sorted().findFirst().orElse(null);
    }
}
