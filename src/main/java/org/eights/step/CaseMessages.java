package org.eights.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.EntryKind;
import org.eights.step.Step.MessageCase;
import org.eights.step.form.Form;
import org.eights.step.form.FormSchema;
import org.eights.step.form.Option;
import org.eights.wording.Refusal;
import org.eights.wording.Words;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What can happen to a case outside a task: the messages that its diagrams draw, each with a form checked like a task's. */
@Component
public class CaseMessages {

    private final ProcessEngine engine;
    private final CaseFiles files;
    private final DeployedForms forms;
    private final RecordStep record;
    private final Tellers tellers;
    private final CurrentPerson person;
    private final JdbcClient jdbc;

    CaseMessages(@Lazy ProcessEngine engine, CaseFiles files, DeployedForms forms, RecordStep record, Tellers tellers,
            CurrentPerson person, JdbcClient jdbc) {
        this.engine = engine;
        this.files = files;
        this.forms = forms;
        this.record = record;
        this.tellers = tellers;
        this.person = person;
        this.jdbc = jdbc;
    }

    /**
     * A message that a case can take.
     *
     * @param message its name, such as {@code complaint.Withdrawn}
     * @param step the element that waits for it
     * @param form the form it comes with
     * @param schema the same, as the form library takes it
     * @param processDefinitionId where it is drawn
     * @param executionId the execution that waits; null where the message starts a process beside the case
     */
    public record Possible(String message, Step step, Form form, FormSchema schema, String processDefinitionId, String executionId) {}

    /** Every message that the case can take as it stands, from whoever asks. */
    @Transactional(readOnly = true)
    public List<Possible> possible(CaseNumber number) {
        CaseFile file = files.get(number);
        return drawn(file).stream().filter(p -> MessageState.fits(p.step(), file) && tellers.mayTell(p.step())).toList();
    }

    /**
     * Tells the case what happened.
     *
     * @throws Refusal UNKNOWN where no diagram knows the message, FORBIDDEN where somebody else tells it, CONFLICT where the case cannot take it now, and
     *     everything that a step may be refused for
     */
    @Transactional
    public void send(CaseNumber number, String message, Map<String, Object> given) {
        CaseFile file = files.get(number);
        List<Possible> waiting = drawn(file).stream().filter(p -> p.message().equals(message)).toList();
        Possible target = waiting.stream().filter(p -> isMeant(p, given)).findFirst().orElseThrow(() -> waiting.isEmpty() ? known(file, message)
                : notMeant(waiting.get(0)));
        tellers.require(target.step());
        MessageState.require(target.step(), file);
        if (target.executionId() == null) {
            run(context -> engine.getRuntimeService().createMessageCorrelation(message).processInstanceBusinessKey(number.value())
                    .processDefinitionId(target.processDefinitionId()).setVariables(given).correlateStartMessage());
        } else {
            Map<String, Object> facts = record.done(target.step(), target.form(), EntryKind.MESSAGE, number, given, person.idOrSystem());
            run(context -> {
                engine.getRuntimeService().messageEventReceived(message, target.executionId(), facts);
                return null;
            });
        }
    }

    /**
     * The product tells the case something that several parts of it may wait for at once: every execution that waits for it goes on. The
     * case is locked first, so that whoever begins to wait at the same time and locks it as well either hears this or knows already.
     *
     * @param facts become variables of each of them
     * @return how many went on; 0 where nobody waited, which is no mistake
     * @throws Refusal UNKNOWN where there is no such case
     */
    @Transactional
    public int tellAll(CaseNumber number, String message, Map<String, Object> facts) {
        files.lock(number);
        return run(context -> {
            List<Execution> waiting = engine.getRuntimeService().createExecutionQuery().messageEventSubscriptionName(message)
                    .processInstanceBusinessKey(number.value()).list();
            waiting.forEach(one -> engine.getRuntimeService().messageEventReceived(message, one.getId(), facts));
            return waiting.size();
        });
    }

    /** Of several parts of the case that wait for the same message, the one that it speaks of ({@code part}). */
    private boolean isMeant(Possible target, Map<String, Object> given) {
        String part = target.step().part();
        if (part == null || target.executionId() == null) {
            return true;
        }
        String said = String.valueOf(given.get(part));
        return awaited(target).map(value -> value.equals(said) || words(target, value).zh().equals(said) || words(target, value).en().equals(said))
                .orElse(true);
    }

    private Refusal notMeant(Possible target) {
        Words words = words(target, awaited(target).orElseThrow());
        return Refusal.invalid(target.step().part(), "现在等待的是“%s”".formatted(words.zh()), "What is awaited now is “%s”".formatted(words.en()));
    }

    private Optional<String> awaited(Possible target) {
        Object value = run(context -> engine.getRuntimeService().getVariable(target.executionId(), target.step().part()));
        return Optional.ofNullable(value).map(Object::toString);
    }

    /** As the form calls the value. */
    private static Words words(Possible target, String value) {
        return target.form().fields().stream().filter(field -> field.key().equals(target.step().part())).flatMap(field -> field.options().stream())
                .filter(option -> option.value().equals(value)).map(Option::label).findFirst().orElse(new Words(value, value));
    }

    private static Refusal known(CaseFile file, String message) {
        return message.startsWith(file.process() + ".") && !file.isOpen()
                ? Refusal.conflict("案件%s已经关闭,不能接收“%s”".formatted(file.number(), message),
                        "Case %s is closed and cannot take “%s”".formatted(file.number(), message))
                : Refusal.unknown("message", "没有消息“%s”".formatted(message), "There is no message “%s”".formatted(message));
    }

    private List<Possible> drawn(CaseFile file) {
        return run(context -> {
            List<Possible> found = new ArrayList<>();
            Stream.concat(waiting(file), starting()).forEach(drawn -> add(file, drawn, found));
            return found;
        });
    }

    /** A message as a diagram draws it. */
    private record Drawn(String message, String element, String definitionId, String executionId) {

        boolean starts() {
            return executionId == null;
        }
    }

    private Stream<Drawn> waiting(CaseFile file) {
        return engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(file.number().value()).list().stream()
                .map(ProcessInstance::getId).flatMap(id -> engine.getRuntimeService().createEventSubscriptionQuery().eventType("message")
                        .processInstanceId(id).list().stream())
                .map(EventSubscriptionEntity.class::cast).filter(s -> s.getEventName() != null)
                .map(s -> new Drawn(s.getEventName(), s.getActivityId(), s.getExecution().getProcessDefinitionId(), s.getExecutionId()));
    }

    /** Asked of the table itself: the engine's query would read whatever thousands of other cases wait for. */
    private Stream<Drawn> starting() {
        return jdbc.sql("""
                SELECT event_name_, activity_id_, configuration_ FROM act_ru_event_subscr
                WHERE configuration_ IS NOT NULL AND event_type_ = 'message' AND proc_inst_id_ IS NULL AND event_name_ IS NOT NULL
                ORDER BY event_name_""")
                .query((rs, row) -> new Drawn(rs.getString(1), rs.getString(2), rs.getString(3), null)).list().stream();
    }

    private void add(CaseFile file, Drawn drawn, List<Possible> found) {
        ProcessDefinitionEntity definition = configuration().getDeploymentCache().findDeployedProcessDefinitionById(drawn.definitionId());
        Steps.of(definition.findActivity(drawn.element())).filter(s -> s.messageCase() != null && s.messageCase() != MessageCase.NEVER)
                .filter(s -> !drawn.starts() || isTaken(s, drawn.message(), file)).ifPresent(step ->
                        found.add(new Possible(drawn.message(), step, forms.get(definition.getDeploymentId(), step.form()),
                                forms.schema(definition.getDeploymentId(), step.form()), drawn.definitionId(), drawn.executionId())));
    }

    /** What starts a process beside a case belongs to the cases that it names, or to those of the process that its name begins with. */
    private static boolean isTaken(Step start, String message, CaseFile file) {
        return start.of().isEmpty() ? message.startsWith(file.process() + ".") : start.of().contains(file.process());
    }

    private ProcessEngineConfigurationImpl configuration() {
        return (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }

    private <T> T run(java.util.function.Function<CommandContext, T> what) {
        return configuration().getCommandExecutorTxRequired().execute(context -> context.runWithoutAuthorization(() -> what.apply(context)));
    }
}
