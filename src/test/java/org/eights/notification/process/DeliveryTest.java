package org.eights.notification.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.eights.notification.Deliveries;
import org.eights.notification.Notice;
import org.eights.notification.Notification;
import org.eights.notification.Notifications;
import org.eights.notification.Recipient;
import org.eights.notification.Result;
import org.eights.support.RoomTest;
import org.eights.wording.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** What the engine does with a notification after the step that said it. */
@RoomTest
@Import(RoomOnAnEngine.class)
@DirtiesContext
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class DeliveryTest {

    private static final Instant NOW = Instant.parse("2025-06-16T02:00:00Z");
    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    Notifications notifications;
    @Autowired
    ProcessEngine engine;
    @Autowired
    TestGateway gateway;
    @Autowired
    Deliveries deliveries;
    @Autowired
    TransactionTemplate transaction;

    private final String number = "CMP-20250616-%04d".formatted(COUNT.incrementAndGet());
    private ManagementService management;

    @BeforeEach
    void beginAtTen() {
        ClockUtil.setCurrentTime(Date.from(NOW));
        management = engine.getManagementService();
        gateway.refusal = null;
        gateway.taken.clear();
        gateway.asked = 0;
    }

    @AfterEach
    void leaveNothingBehind() {
        ClockUtil.reset();
        management.createJobQuery().list().stream().filter(job -> job.getProcessInstanceId() == null)
                .forEach(job -> management.deleteJob(job.getId()));
        engine.getRuntimeService().createProcessInstanceQuery().list()
                .forEach(instance -> engine.getRuntimeService().deleteProcessInstance(instance.getId(), "end of test"));
    }

    @Test
    void aStepSaysItAndTheEngineDeliversItAfterwards() {
        engine.getRuntimeService().startProcessInstanceByKey("telling", number);
        assertThat(engine.getRuntimeService().createProcessInstanceQuery().processDefinitionKey("telling").count()).isZero();
        assertThat(gateway.taken).isEmpty();

        run(waiting());
        assertThat(gateway.taken).containsExactly(said().id() + " 13800001234");
        assertThat(said().result()).isEqualTo(Result.SENT);
        assertThat(said().attempts()).isEqualTo(1);
        assertThat(said().deliveredAt()).isEqualTo(NOW);
        assertThat(management.createJobQuery().count()).isZero();
    }

    @Test
    void whatIsSaidOutsideTheEngineBelongsToTheSameTransaction() {
        transaction.executeWithoutResult(status -> {
            notifications.send(receipt(number));
            status.setRollbackOnly();
        });
        assertThat(management.createJobQuery().count()).isZero();

        transaction.executeWithoutResult(status -> notifications.send(receipt(number)));
        assertThat(management.createJobQuery().count()).isOne();
    }

    @Test
    void theEngineKeepsNothingAboutThePerson() {
        notifications.send(receipt(number));
        assertThat(((JobEntity) waiting()).getJobHandlerConfigurationRaw())
                .isEqualTo(said().id().toString());
    }

    @Test
    void aFailedAttemptIsRepeatedLaterAndLater() {
        notifications.send(receipt(number));
        gateway.refuse();
        Instant at = NOW;
        int attempt = 1;
        for (Duration wait : List.of(Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofHours(1))) {
            fail(waiting());
            assertThat(said().result()).isEqualTo(Result.FAILED);
            assertThat(said().attempts()).isEqualTo(attempt++);
            assertThat(said().lastError()).isEqualTo("The gateway for SMS answered HTTP 503");
            at = at.plus(wait);
            assertThat(waiting().getDuedate()).isEqualTo(Date.from(at));
            assertThat(waiting().getExceptionMessage()).isEqualTo("The gateway for SMS answered HTTP 503");
            assertThat(management.createJobQuery().executable().count()).isZero();
            ClockUtil.setCurrentTime(Date.from(at));
            assertThat(management.createJobQuery().executable().count()).isOne();
        }
        gateway.refusal = null;
        run(waiting());
        assertThat(said().result()).isEqualTo(Result.SENT);
        assertThat(said().attempts()).isEqualTo(4);
        assertThat(incidents()).isEmpty();
    }

    @Test
    void givenUpItIsAnIncidentAndAPersonSaysItOnce() {
        notifications.send(receipt(number));
        gateway.refuse();
        giveUp();
        assertThat(said().result()).isEqualTo(Result.GIVEN_UP);
        assertThat(said().attempts()).isEqualTo(4);
        assertThat(gateway.asked).isEqualTo(4);
        assertThat(tasks()).isEmpty();

        run(waiting());
        Task task = tasks().get(0);
        assertThat(tasks()).hasSize(1);
        assertThat(task.getTaskDefinitionKey()).isEqualTo("UserTask_ManualNotice");
        assertThat(engine.getRuntimeService().getVariables(task.getExecutionId())).isEqualTo(Map.of("notificationId", said().id().toString()));
        Incident incident = incidents().get(0);
        assertThat(incidents()).hasSize(1);
        assertThat(incident.getIncidentType()).isEqualTo("failedNotification");
        assertThat(incident.getActivityId()).isEqualTo("UserTask_ManualNotice");
        assertThat(incident.getProcessInstanceId()).isEqualTo(task.getProcessInstanceId());
        assertThat(incident.getConfiguration()).isEqualTo(said().id().toString());
        assertThat(incident.getIncidentMessage()).isEqualTo("N01 SMS: The gateway for SMS answered HTTP 503");

        engine.getTaskService().complete(task.getId());
        assertThat(said().result()).isEqualTo(Result.MANUAL);
        assertThat(incidents()).isEmpty();
        assertThat(tasks()).isEmpty();
        assertThat(management.createJobQuery().count()).isZero();
        assertThat(gateway.asked).isEqualTo(4);
    }

    @Test
    void aManualNoticeThatCannotStartIsTriedAgainWithoutAskingTheGateway() {
        ProcessDefinition model = engine.getRepositoryService().createProcessDefinitionQuery().processDefinitionKey("manual-notice")
                .latestVersion().singleResult();
        engine.getRepositoryService().suspendProcessDefinitionById(model.getId());
        try {
            notifications.send(receipt(number));
            gateway.refuse();
            giveUp();
            for (int i = 0; i < AskAPersonJob.ATTEMPTS; i++) {
                fail(waiting());
            }
            assertThat(incidents()).extracting(Incident::getIncidentType).containsExactly(Incident.FAILED_JOB_HANDLER_TYPE);
        } finally {
            engine.getRepositoryService().activateProcessDefinitionById(model.getId());
        }
        management.setJobRetries(waiting().getId(), 1);
        run(waiting());
        assertThat(tasks()).hasSize(1);
        assertThat(gateway.asked).isEqualTo(4);
        assertThat(said().result()).isEqualTo(Result.GIVEN_UP);
    }

    @Test
    void aJobThatRunsAgainAfterACrashDoesNotDeliverTwice() {
        notifications.send(receipt(number));
        run(waiting());
        deliveries.order(said().id());
        run(waiting());
        assertThat(gateway.asked).isEqualTo(1);
    }

    @Test
    void twoNodesThatRunTheSameJobDeliverOnce() throws Exception {
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            for (int round = 1; round <= 10; round++) {
                notifications.send(new Notice(number, "N01", number + ":" + round, receipt(number).to(), receipt(number).values()));
                String job = waiting().getId();
                CyclicBarrier together = new CyclicBarrier(2);
                Callable<Throwable> node = () -> {
                    together.await();
                    // the slower one may find the job gone
                    return catchThrowable(() -> management.executeJob(job));
                };
                nodes.invokeAll(List.of(node, node));
                assertThat(gateway.asked).isEqualTo(round);
                assertThat(management.createJobQuery().count()).isZero();
            }
        } finally {
            nodes.shutdownNow();
        }
    }

    @Test
    void anyOtherFailureIsKeptByItsKindOnly() {
        notifications.send(receipt(number));
        gateway.refusal = new IllegalStateException("陈立 13800001234");
        fail(waiting());
        assertThat(said().lastError()).isEqualTo("Delivery by SMS broke (IllegalStateException)");
        assertThat(waiting().getExceptionMessage()).isEqualTo(said().lastError());
        assertThat(management.getJobExceptionStacktrace(waiting().getId())).doesNotContain("13800001234", "陈立");
    }

    @Test
    void whoHasNoAddressIsToldByAPersonInTheEnd() {
        notifications.send(new Notice(number, "N01", number, List.of(Recipient.customer("C999", "何芳", null, null, Locale.CHINESE)),
                receipt(number).values()));
        fail(waiting());
        assertThat(said().lastError()).isEqualTo("No address for SMS");
        assertThat(said().to()).isEqualTo("何芳");
    }

    static Notice receipt(String number) {
        return new Notice(number, "N01", number + ":receipt",
                List.of(Recipient.customer("C001", "陈立", "13800001234", null, Locale.CHINESE)),
                Map.of("subject", "厨房漏水", "owner", new Words("李敏", "Li Min"), "due", NOW.plus(Duration.ofHours(2))));
    }

    private void giveUp() {
        for (int i = 0; i < 4; i++) {
            fail(waiting());
        }
    }

    private void run(Job job) {
        management.executeJob(job.getId());
    }

    private void fail(Job job) {
        assertThat(catchThrowable(() -> run(job))).isNotNull();
    }

    private Job waiting() {
        return management.createJobQuery().list().stream().filter(job -> job.getProcessInstanceId() == null).findFirst().orElseThrow();
    }

    private Notification said() {
        return notifications.of(number).get(0);
    }

    private List<Task> tasks() {
        return engine.getTaskService().createTaskQuery().processInstanceBusinessKey(number).list();
    }

    private List<Incident> incidents() {
        return engine.getRuntimeService().createIncidentQuery().list();
    }
}
