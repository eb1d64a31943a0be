package org.eights.step;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.CaseNumbers;
import org.eights.casefile.CaseSubject;
import org.eights.casefile.EntryKind;
import org.eights.step.Step.MessageCase;
import org.eights.step.form.Form;
import org.eights.step.form.FormCheck;
import org.eights.step.form.FormCheck.Entered;
import org.eights.wording.Refusal;
import org.springframework.stereotype.Component;

/**
 * A process begins, by a form, by a message to a case, or by the product itself. All that came with the start
 * stands in the variables and nothing else does: it is checked like a task's form, recorded, and only facts stay.
 */
@Component
class StartedCase implements ExecutionListener {

    /** From a case to one that it began. */
    private static final String CALLED = "CALLED";

    private final DeployedForms forms;
    private final FormCheck check;
    private final RecordStep record;
    private final SubjectOf subjects;
    private final CaseNumbers numbers;
    private final CaseFiles files;
    private final ProcessLimits limits;
    private final CurrentPerson person;
    private final PlainVariables plain;
    private final Clock clock;

    StartedCase(DeployedForms forms, FormCheck check, RecordStep record, SubjectOf subjects, CaseNumbers numbers, CaseFiles files,
            ProcessLimits limits, CurrentPerson person, PlainVariables plain, Clock clock) {
        this.forms = forms;
        this.check = check;
        this.record = record;
        this.subjects = subjects;
        this.numbers = numbers;
        this.files = files;
        this.limits = limits;
        this.person = person;
        this.plain = plain;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateExecution execution) {
        ExecutionEntity instance = (ExecutionEntity) execution.getProcessInstance();
        if (instance.getSuperExecution() != null) {
            return;
        }
        Step step = Steps.of(execution).orElseThrow();
        if (Steps.isRound(execution)) {
            return;
        }
        ProcessDefinitionEntity definition = (ProcessDefinitionEntity) instance.getProcessDefinition();
        Optional<String> type = Steps.caseType(definition);
        if (type.isPresent() && step.messageCase() == null) {
            open(type.get(), step, definition, instance, null);
        } else if (type.isPresent() && comesFromAnother(step, definition)) {
            CaseFile from = files.get(numberOf(instance));
            MessageState.require(step, from);
            open(type.get(), step, definition, instance, from);
        } else {
            join(step, definition, instance);
        }
        limits.expect(definition, instance);
    }

    /** A message that the cases of other processes take, and whose process is a case itself, begins one of its own. */
    private static boolean comesFromAnother(Step step, ProcessDefinitionEntity definition) {
        return step.messageCase() == MessageCase.OPEN && !step.of().isEmpty() && !step.of().contains(definition.getKey());
    }

    /** @param from the case whose message began this one, and whose subject it has where nobody says otherwise; null where there is none */
    private void open(String type, Step step, ProcessDefinitionEntity definition, ExecutionEntity instance, CaseFile from) {
        Form form = form(step, definition);
        Map<String, Object> given = plain.of(instance);
        if (from != null) {
            SubjectOf.inherit(from.subject(), given, form);
        }
        Entered entered = check.check(form, given, null, person.idOrSystem());
        CaseSubject subject = from != null && !entered.values().containsKey("projectId") ? from.subject() : subjects.read(entered.values());
        CaseNumber number = numbers.next(type, LocalDate.now(clock));
        instance.setProcessBusinessKey(number.value());
        files.open(number, definition.getKey(), subject, Map.of());
        if (from != null) {
            files.link(from.number(), CALLED, number);
        }
        record.record(step, EntryKind.STARTED, number, entered, person.idOrSystem());
        keep(instance, record.facts(step, number, entered.values(), person.idOrSystem()));
    }

    private void join(Step step, ProcessDefinitionEntity definition, ExecutionEntity instance) {
        CaseNumber number = numberOf(instance);
        CaseFile file = files.get(number);
        if (step.form() == null) {
            return;
        }
        MessageState.require(step, file);
        Map<String, Object> given = plain.of(instance);
        Map<String, Object> facts = record.done(step, form(step, definition), EntryKind.MESSAGE, number, given, person.idOrSystem());
        if (step.messageCase() == MessageCase.CLOSED) {
            files.reopen(number);
            if (step.state() != null) {
                files.state(number, step.state());
            }
        }
        Map<String, Object> kept = new HashMap<>();
        if (Steps.caseType(definition).isPresent()) {
            kept.putAll(file.facts());
        } else {
            kept.put("level", file.facts().get("level"));
        }
        kept.putAll(facts);
        keep(instance, kept);
    }

    private static CaseNumber numberOf(ExecutionEntity instance) {
        if (instance.getBusinessKey() == null) {
            throw Refusal.invalid("number", "请注明单号", "Name the case it is about");
        }
        return new CaseNumber(instance.getBusinessKey());
    }

    private Form form(Step step, ProcessDefinitionEntity definition) {
        return forms.get(definition.getDeploymentId(), step.form());
    }

    private static void keep(ExecutionEntity instance, Map<String, Object> facts) {
        instance.getVariableNames().forEach(instance::removeVariable);
        facts.forEach(instance::setVariable);
    }
}
