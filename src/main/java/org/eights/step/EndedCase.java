package org.eights.step;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.EntryKind;
import org.eights.casefile.NewEntry;
import org.eights.wording.Words;
import org.springframework.stereotype.Component;

/**
 * A case ends when its own process reaches an end event, and the end event's name is its outcome:
 * {@code End_ClosedSatisfied} is CLOSED_SATISFIED. Called processes end without ending the case, and rounds that have no number are none.
 */
@Component
class EndedCase {

    private static final Words CANCELLED = new Words("流程被终止", "The process was cancelled");

    private final CaseFiles files;
    private final ProcessLimits limits;
    private final CurrentPerson person;

    EndedCase(CaseFiles files, ProcessLimits limits, CurrentPerson person) {
        this.files = files;
        this.limits = limits;
        this.person = person;
    }

    ExecutionListener atEndEvent() {
        return execution -> {
            if (isCaseItself(execution)) {
                Step end = Steps.of(execution).orElseThrow();
                close(execution, end.element(), outcome(end.element()), end.name());
            }
        };
    }

    /** Somebody cancelled the instance in Cockpit: the case does not stay open for ever. */
    ExecutionListener ofProcess() {
        return execution -> {
            if (isCaseItself(execution) && execution.isCanceled()) {
                files.find(new CaseNumber(execution.getProcessBusinessKey())).filter(file -> file.isOpen())
                        .ifPresent(file -> close(execution, null, "CANCELLED", CANCELLED));
            }
        };
    }

    private void close(DelegateExecution execution, String element, String outcome, Words name) {
        CaseNumber number = new CaseNumber(execution.getProcessBusinessKey());
        files.record(new NewEntry(number, EntryKind.CLOSED, element, name, person.idOrSystem(), Map.of(), Map.of(), Map.of("outcome", outcome)));
        files.close(number, outcome);
        limits.end(execution.getProcessInstanceId(), name);
    }

    private static boolean isCaseItself(DelegateExecution execution) {
        ExecutionEntity instance = (ExecutionEntity) execution.getProcessInstance();
        return instance.getSuperExecution() == null && instance.getBusinessKey() != null
                && Steps.caseType((ProcessDefinitionEntity) instance.getProcessDefinition()).isPresent();
    }

    static String outcome(String endEvent) {
        return endEvent.replaceFirst("^End_", "").replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(java.util.Locale.ROOT);
    }
}
