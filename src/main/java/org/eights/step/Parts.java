package org.eights.step;

import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.RowPart;
import org.springframework.stereotype.Component;

/** Which part of a case an execution is about, where several parts go on at the same time ({@code part}). */
@Component
public class Parts {

    private final CaseFiles files;

    Parts(CaseFiles files) {
        this.files = files;
    }

    /**
     * The part that rows of this kind belong to where the execution stands, as the user tasks of its diagram say that enter or answer
     * them. Empty where they know no parts.
     */
    public Optional<RowPart> of(DelegateExecution execution, String kind) {
        return within((ScopeImpl) ((ExecutionEntity) execution).getProcessDefinition()).map(Steps::of).flatMap(Optional::stream)
                .filter(step -> step.part() != null && (step.rows().stream().anyMatch(rows -> rows.kind().equals(kind))
                        || step.replies().stream().anyMatch(reply -> reply.kind().equals(kind))))
                .findFirst().flatMap(step -> of(step, execution));
    }

    /** The variable that the step names, else what the case knows under that name. */
    Optional<RowPart> of(Step step, DelegateExecution execution) {
        return Optional.ofNullable(step.part())
                .flatMap(name -> Optional.ofNullable(execution.getVariable(name)).or(() -> known(execution, name)).map(value -> new RowPart(name, value)));
    }

    private Optional<Object> known(DelegateExecution execution, String name) {
        CaseFile file = files.get(new CaseNumber(execution.getProcessBusinessKey()));
        return Optional.ofNullable(file.values().getOrDefault(name, file.facts().get(name)));
    }

    private static Stream<ActivityImpl> within(ScopeImpl scope) {
        return scope.getActivities().stream().flatMap(activity -> Stream.concat(Stream.of(activity), within(activity)));
    }
}
