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
            open(type.get(), step, definition, instance);
        } else {
            join(step, definition, instance);
        }
        limits.expect(definition, instance);
    }

    private void open(String type, Step step, ProcessDefinitionEntity definition, ExecutionEntity instance) {
        Entered entered = check.check(form(step, definition), plain.of(instance), null, person.idOrSystem());
        var subject = subjects.read(entered.values());
        CaseNumber number = numbers.next(type, LocalDate.now(clock));
        instance.setProcessBusinessKey(number.value());
        files.open(number, definition.getKey(), subject, Map.of());
        record.record(step, EntryKind.STARTED, number, entered, person.idOrSystem());
        keep(instance, record.facts(step, number, entered.values(), person.idOrSystem()));
    }

    private void join(Step step, ProcessDefinitionEntity definition, ExecutionEntity instance) {
        if (instance.getBusinessKey() == null) {
            throw Refusal.invalid("number", "请注明单号", "Name the case it is about");
        }
        CaseNumber number = new CaseNumber(instance.getBusinessKey());
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

    private Form form(Step step, ProcessDefinitionEntity definition) {
        return forms.get(definition.getDeploymentId(), step.form());
    }

    private static void keep(ExecutionEntity instance, Map<String, Object> facts) {
        instance.getVariableNames().forEach(instance::removeVariable);
        facts.forEach(instance::setVariable);
    }
}
