package org.eights.step;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.eights.staff.Person;
import org.eights.staff.PersonId;
import org.eights.staff.Staff;
import org.eights.wording.Refusal;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands a task over to a colleague, with the reason, in the name of the person who is signed in. */
@Component
public class HandOver {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 500;

    private final ProcessEngine engine;
    private final Receivers receivers;
    private final PassedOn passedOn;
    private final Loads loads;
    private final Staff staff;
    private final Clock clock;

    HandOver(@Lazy ProcessEngine engine, Receivers receivers, PassedOn passedOn, Loads loads, Staff staff, Clock clock) {
        this.engine = engine;
        this.receivers = receivers;
        this.passedOn = passedOn;
        this.loads = loads;
        this.staff = staff;
        this.clock = clock;
    }

    /**
     * Somebody who could take a task.
     *
     * @param load   what the person has to do already
     * @param absent away today, so that the task cannot be handed to them
     * @param deputy who stands in for them meanwhile, or null
     */
    public record Candidate(Person person, Load load, boolean absent, PersonId deputy) {}

    /**
     * Those to whom the task could go, the present ones first and of these the least burdened.
     *
     * @throws Refusal UNKNOWN where there is no such task; {@code AuthorizationException} where the person may not read it
     */
    @Transactional(readOnly = true)
    public List<Candidate> candidates(String taskId) {
        List<Person> people = configuration().getCommandExecutorTxRequired().execute(context -> receivers.of(readable(taskId, context)));
        Map<String, Load> present = loads.of(people.stream().map(p -> p.id().value()).collect(Collectors.toSet()), clock.instant());
        return people.stream().map(person -> candidate(person, present.getOrDefault(person.id().value(), Load.NONE)))
                .sorted(Comparator.comparing(Candidate::absent).thenComparing(c -> c.load().open()).thenComparing(c -> c.person().id().value()))
                .toList();
    }

    private Candidate candidate(Person person, Load load) {
        boolean absent = staff.isAway(person);
        return new Candidate(person, load, absent, absent ? staff.standInFor(person.id()).map(Person::id).orElse(null) : null);
    }

    /**
     * Hands it over; the case file, the new person and the former one hear of it.
     *
     * @param to     user id
     * @param reason why, 2 to 500 characters
     * @throws Refusal INVALID at {@code to} or {@code reason}; CONFLICT where {@code to} holds it already
     * @throws org.camunda.bpm.engine.AuthorizationException where the person neither works on it, nor is above those who do, nor dispatches
     */
    @Transactional
    public void handOver(String taskId, String to, String reason) {
        String why = reason == null ? "" : reason.strip();
        int length = why.codePointCount(0, why.length());
        if (to == null || to.isBlank()) {
            throw Refusal.invalid("to", "请选择接办人", "Choose whom it goes to");
        } else if (length < SHORTEST || length > LONGEST) {
            throw Refusal.invalid("reason", "请填写转办原因(%d至%d字)".formatted(SHORTEST, LONGEST),
                    "Give a reason of %d to %d characters".formatted(SHORTEST, LONGEST));
        }
        boolean theirs = configuration().getCommandExecutorTxRequired()
                .execute(context -> to.equals(readable(taskId, context).getAssignee()));
        if (theirs) {
            throw Refusal.conflict("任务已由该人员办理", "This person holds the task already");
        }
        passedOn.because(why, () -> engine.getTaskService().setAssignee(taskId, to));
    }

    private static TaskEntity readable(String taskId, CommandContext context) {
        TaskEntity task = context.getTaskManager().findTaskById(taskId);
        if (task == null) {
            throw Refusal.unknown("task", "任务不存在,或已由他人办结", "There is no such task, or somebody has completed it already");
        }
        context.getProcessEngineConfiguration().getCommandCheckers().forEach(checker -> checker.checkReadTask(task));
        return task;
    }

    private ProcessEngineConfigurationImpl configuration() {
        return (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }
}
