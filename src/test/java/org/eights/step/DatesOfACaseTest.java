package org.eights.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.CaseSubject;
import org.eights.casefile.EntryKind;
import org.eights.casefile.NewCase;
import org.eights.casefile.NewEntry;
import org.eights.casefile.OpenMany;
import org.eights.deadline.Deadline;
import org.eights.deadline.Explanations;
import org.eights.deadline.Ledger;
import org.eights.platform.PlatformTest;
import org.eights.wording.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.support.TransactionTemplate;

/** A toy batch: its kick-off is due 90 days before its first day, its gate opens 30 days before, and so on. */
@PlatformTest
@Import(DatesOfACaseTest.Nothing.class)
@DirtiesContext
class DatesOfACaseTest {

    private static final Words OPENED = new Words("玩具批次", "Toy batch");

    @Autowired RepositoryService repository;
    @Autowired RuntimeService runtime;
    @Autowired TaskService tasks;
    @Autowired ManagementService management;
    @Autowired OpenMany many;
    @Autowired StartMany starts;
    @Autowired CaseFiles files;
    @Autowired CaseMessages messages;
    @Autowired Ledger ledger;
    @Autowired Explanations explanations;
    @Autowired TransactionTemplate transaction;

    @TestConfiguration(proxyBeanMethods = false)
    static class Nothing {

        @Bean("toyNothing")
        JavaDelegate toyNothing() {
            return execution -> { };
        }
    }

    @BeforeEach
    void theToyIsDeployed() {
        itIs("2025-06-16T10:00");
        if (repository.createProcessDefinitionQuery().processDefinitionKey("toy-batch").count() == 0) {
            repository.createDeployment().name("toy-batch").addClasspathResource("org/eights/step/toy-batch.bpmn").deploy();
        }
    }

    @AfterEach
    void theClockGoesOn() {
        ClockUtil.reset();
    }

    @Test
    void aStepIsDueSoManyDaysBeforeTheDayOfTheCaseAndMovesWithIt() {
        CaseNumber number = batch(Map.of("handoverOn", "2025-12-01"));
        assertThat(kickOff(number).dueAt()).isEqualTo(at("2025-09-02T18:00"));
        assertThat(taskDue(number)).isEqualTo(at("2025-09-02T18:00"));

        know(number, Map.of("handoverOn", "2025-12-15"));

        assertThat(kickOff(number).dueAt()).isEqualTo(at("2025-09-16T18:00"));
        assertThat(taskDue(number)).isEqualTo(at("2025-09-16T18:00"));
        assertThat(due(number, "Boundary_Alarm")).isEqualTo(kickOff(number).warnAt());
        Words explanation = explanations.explain(kickOff(number));
        assertThat(explanation.zh()).contains("由2025-12-01改为2025-12-15").contains("2025-12-15前90天").endsWith("到期2025-09-16 18:00。");
        assertThat(explanation.en()).contains("changed from 2025-12-01 to 2025-12-15").contains("90 days before");
    }

    @Test
    void aStepIsDueByItsAmountUntilTheDayIsKnown() {
        CaseNumber number = batch(Map.of());
        assertThat(kickOff(number).clock()).isEqualTo("10 CAL");
        know(number, Map.of("handoverOn", "2025-12-01"));
        assertThat(kickOff(number).dueAt()).isEqualTo(at("2025-09-02T18:00"));
    }

    @Test
    void aStepWhoseDayHasPassedIsOverdueAtOnce() {
        CaseNumber number = batch(Map.of("handoverOn", "2025-07-01"));
        assertThat(taskDue(number)).isEqualTo(at("2025-04-02T18:00"));
        assertThat(due(number, "Boundary_Alarm")).isEqualTo(at("2025-06-16T10:00"));
    }

    @Test
    void aTimerRingsByTheDayOfTheCaseAndMovesWithIt() {
        CaseNumber number = batch(Map.of("handoverOn", "2025-12-01"));
        assertThat(due(number, "Timer_Gate")).isEqualTo(at("2025-11-01T08:30"));
        know(number, Map.of("remark", "无关"));
        assertThat(due(number, "Timer_Gate")).isEqualTo(at("2025-11-01T08:30"));
        know(number, Map.of("handoverOn", "2025-12-15"));
        assertThat(due(number, "Timer_Gate")).isEqualTo(at("2025-11-15T08:30"));
    }

    @Test
    void aTimerSleepsUntilItsDayIsKnownAndRingsAtOnceWhereThatHasPassed() {
        CaseNumber number = batch(Map.of());
        assertThat(due(number, "Timer_Gate")).isEqualTo(AlarmCalendar.DORMANT);
        know(number, Map.of("handoverOn", "2025-06-20"));
        assertThat(due(number, "Timer_Gate")).isBefore(at("2025-06-16T10:00"));
    }

    @Test
    void eventsAndServiceTasksGiveTheCaseItsStateAndTimersOfCalledProcessesMoveToo() {
        CaseNumber number = batch(Map.of("handoverOn", "2025-06-20", "slot", "2025-06-18T14:00:00+08:00", "endsOn", "2025-06-22"));
        ring(number, "Timer_Gate");
        assertThat(files.get(number).state()).isEqualTo("AT_GATE");
        assertThat(due(number, "Catch_Slot")).isEqualTo(at("2025-06-18T14:00"));
        ring(number, "Catch_Slot");
        assertThat(files.get(number).state()).isEqualTo("SERVED");
        assertThat(due(number, "Called_Timer")).isEqualTo(at("2025-06-23T08:30"));
        know(number, Map.of("endsOn", "2025-06-30"));
        assertThat(due(number, "Called_Timer")).isEqualTo(at("2025-07-01T08:30"));
    }

    @Test
    void aWaitingMessageIsOfferedWhateverItsNameAndASideMessageToTheCasesThatItNames() {
        CaseNumber number = batch(Map.of("handoverOn", "2025-12-01"));
        assertThat(messages.possible(number)).extracting(CaseMessages.Possible::message)
                .containsExactlyInAnyOrder("toyroom.Booked", "toyroom.DateMoved");
        messages.send(number, "toyroom.Booked", Map.of());
        assertThat(files.get(number).state()).isEqualTo("BOOKED");
        assertThat(messages.possible(number)).extracting(CaseMessages.Possible::message).containsExactly("toyroom.DateMoved");
        messages.send(number, "toyroom.DateMoved", Map.of());
        assertThat(files.get(number).state()).isEqualTo("MOVED");
    }

    @Test
    void anotherCaseIsNotOfferedThem() {
        CaseNumber other = many.open("TOT", "toy-stranger", List.of(new NewCase(CaseSubject.NOTHING, Map.of(), Map.of())), OPENED, "limin").get(0);
        assertThat(messages.possible(other)).isEmpty();
    }

    @Test
    void everyMorningBeginsTomorrow() {
        AlarmCalendar calendar = new AlarmCalendar(null, null, null, java.time.Clock.fixed(at("2025-06-16T07:00"), ZoneId.of("Asia/Shanghai")));
        assertThat(calendar.resolveDuedate(AlarmCalendar.EVERY_MORNING).toInstant()).isEqualTo(at("2025-06-17T08:30"));
    }

    @Test
    void manyProcessesAreStartedTogetherEachWithEverythingThatASingleOneHas() {
        many(50);
        long begun = System.nanoTime();
        List<CaseNumber> all = IntStream.range(0, 20).boxed().flatMap(chunk -> many(50).stream()).toList();
        System.out.printf("StartMany: 1000 instances in %d ms%n", (System.nanoTime() - begun) / 1_000_000);

        assertThat(all).hasSize(1000).doesNotHaveDuplicates();
        CaseNumber last = all.get(999);
        assertThat(kickOff(last).dueAt()).isEqualTo(at("2025-09-02T18:00"));
        assertThat(tasks.createTaskQuery().processInstanceBusinessKey(last.value()).list()).singleElement()
                .satisfies(task -> assertThat(task.getDescription()).startsWith(last.value()));
        assertThat(due(last, "Timer_Gate")).isEqualTo(at("2025-11-01T08:30"));
    }

    private List<CaseNumber> many(int howMany) {
        return transaction.execute(status -> {
            List<CaseNumber> numbers = many.open("TBA", "toy-batch", IntStream.range(0, howMany)
                    .mapToObj(i -> new NewCase(CaseSubject.NOTHING, Map.of("handoverOn", "2025-12-01"), Map.of())).toList(), OPENED, "limin");
            starts.start("toy-batch.Opened", numbers);
            return numbers;
        });
    }

    private CaseNumber batch(Map<String, Object> values) {
        CaseNumber number = many.open("TBA", "toy-batch", List.of(new NewCase(CaseSubject.NOTHING, values, Map.of())), OPENED, "limin").get(0);
        starts.start("toy-batch.Opened", List.of(number));
        return number;
    }

    private void know(CaseNumber number, Map<String, Object> values) {
        transaction.executeWithoutResult(status -> files.record(new NewEntry(number, EntryKind.MESSAGE, null, OPENED, "limin",
                new HashMap<>(values), Map.of(), Map.of())));
    }

    private Deadline kickOff(CaseNumber number) {
        return ledger.of(number.value()).stream().filter(d -> d.key().equals("handover.kickOff")).findFirst().orElseThrow();
    }

    private Instant taskDue(CaseNumber number) {
        return tasks.createTaskQuery().processInstanceBusinessKey(number.value()).taskDefinitionKey("UserTask_KickOff").singleResult()
                .getDueDate().toInstant();
    }

    private Instant due(CaseNumber number, String element) {
        return job(number, element).getDuedate().toInstant();
    }

    private void ring(CaseNumber number, String element) {
        management.executeJob(job(number, element).getId());
    }

    private Job job(CaseNumber number, String element) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(number.value()).list().stream()
                .flatMap(instance -> management.createJobQuery().processInstanceId(instance.getId()).activityId(element).list().stream())
                .findFirst().orElseThrow();
    }

    private static void itIs(String moment) {
        ClockUtil.setCurrentTime(Date.from(at(moment)));
    }

    private static Instant at(String moment) {
        return LocalDateTime.parse(moment).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
    }
}
