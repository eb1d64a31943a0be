package org.eights.models;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.eights.support.TestPostgres;

/** A way through diagrams, walked on an engine without the product: what people decide and what the product answers is what a test says. */
final class Walk {

    private static final Map<String, Map<String, Object>> ANSWERS = new HashMap<>();
    private static final List<String> DELEGATES = List.of("warnOrEscalate", "openAcceptances", "noteInspection", "openRectifications", "joinBatch",
            "countBlocking", "handOverUnit", "openKeyPoints", "closeStage", "noteFactors", "loadRows", "evaluateDesignGate", "decide", "countRed",
            "planLifecycle", "openSigning", "openBatches", "noteFoundFactor", "discloseFactor", "solveFactor", "lifecycleRound");
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static ProcessEngine engine;

    /** From selling to servicing. */
    private static final List<String> SELLING = List.of("openKeyPoints", "closeStage", "loadRows", "evaluateOpeningGate", "noteDisclosure", "postponeOpening",
            "signContract", "registerPromises", "checkChange", "promiseRound", "notePromise", "openComplaint", "notifyOwnersOfChange", "sendMonthlyReport",
            "tellOwnersOfDelay", "inviteOwners", "warrantyRound", "inspectionPlan");

    private final String number = "HHO-20250920-%04d".formatted(COUNT.incrementAndGet());
    private String instance;

    private Walk() {}

    /** Begins a process by its plain start event. */
    static Walk into(String process, Map<String, Object> facts) {
        Walk walk = new Walk();
        ANSWERS.clear();
        walk.instance = engine().getRuntimeService().startProcessInstanceByKey(process, walk.number, facts).getId();
        return walk;
    }

    /** Comes into a process before this element, as if everything before it were done. */
    static Walk before(String process, String element) {
        Walk walk = new Walk();
        ANSWERS.clear();
        walk.instance = engine().getRuntimeService().createProcessInstanceByKey(process).businessKey(walk.number).startBeforeActivity(element)
                .execute().getId();
        return walk;
    }

    /** Begins a process by a message, with these facts. */
    static Walk after(String message, Map<String, Map<String, Object>> answers, Map<String, Object> facts) {
        Walk walk = new Walk();
        ANSWERS.clear();
        ANSWERS.putAll(answers);
        walk.instance = engine().getRuntimeService().startProcessInstanceByMessage(message, walk.number, facts).getId();
        return walk;
    }

    /** Begins a process by a message; the delegates named answer as given. */
    static Walk after(String message, Map<String, Map<String, Object>> answers) {
        Walk walk = new Walk();
        ANSWERS.clear();
        ANSWERS.putAll(answers);
        walk.instance = engine().getRuntimeService().startProcessInstanceByMessage(message, walk.number).getId();
        return walk;
    }

    /** What a delegate answers from now on. */
    Walk answers(String bean, String fact, Object value) {
        ANSWERS.put(bean, Map.of(fact, value));
        return this;
    }

    /** Somebody completes the open step, with these facts. */
    Walk done(String element, Object... namesAndValues) {
        Map<String, Object> facts = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            facts.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        Task task = tasks().stream().filter(open -> open.getTaskDefinitionKey().equals(element)).findFirst().orElseThrow(
                () -> new AssertionError(element + " is not open, but " + open()));
        engine().getTaskService().complete(task.getId(), facts);
        return this;
    }

    Walk tell(String message) {
        engine().getRuntimeService().createMessageCorrelation(message).processInstanceBusinessKey(number).correlate();
        return this;
    }

    /** What a drawn condition asks of the product is so from now on; whoever waits for it goes on. */
    Walk reached(String milestone) {
        ANSWERS.put(milestone, Map.of("reached", true));
        instances().forEach(id -> engine().getRuntimeService().createEventSubscriptionQuery().eventType("conditional").processInstanceId(id).list()
                .forEach(waiting -> engine().getRuntimeService().setVariableLocal(waiting.getExecutionId(), "milestone", milestone)));
        return this;
    }

    /** The moment of a drawn timer has come. */
    Walk ring(String element) {
        Job job = instances().stream().flatMap(id -> engine().getManagementService().createJobQuery().processInstanceId(id).activityId(element)
                .list().stream()).findFirst().orElseThrow(() -> new AssertionError(element + " does not wait; open is " + open()));
        engine().getManagementService().executeJob(job.getId());
        return this;
    }

    /** Elements of the open tasks, in order of their names. */
    TreeSet<String> open() {
        TreeSet<String> open = new TreeSet<>();
        tasks().forEach(task -> open.add(task.getTaskDefinitionKey()));
        return open;
    }

    /** The end event that the process has come to; null while it goes on. */
    String end() {
        return engine().getHistoryService().createHistoricProcessInstanceQuery().processInstanceId(instance).finished().count() == 0 ? null
                : engine().getHistoryService().createHistoricActivityInstanceQuery().processInstanceId(instance).list().stream()
                        .filter(activity -> activity.getActivityType().endsWith("EndEvent")).map(HistoricActivityInstance::getActivityId)
                        .findFirst().orElse(null);
    }

    private List<Task> tasks() {
        return instances().stream().flatMap(id -> engine().getTaskService().createTaskQuery().processInstanceId(id).list().stream()).toList();
    }

    private List<String> instances() {
        return engine().getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(number).list().stream()
                .map(ProcessInstance::getId).toList();
    }

    private static synchronized ProcessEngine engine() {
        if (engine == null) {
            engine = start();
            deploy("quality/rectification", "lifecycle/s4-splendid-experiencing", "lifecycle/sales-checkpoint", "lifecycle/s6-sincere-communicating",
                    "lifecycle/site-day", "lifecycle/monthly-report", "lifecycle/customer-inquiry", "lifecycle/s8-sustainable-servicing",
                    "lifecycle/key-control-point", "contract/s5-secure-signing", "contract/promise-tracking", "contract/change-review",
                    "quality/warranty-notice", "quality/periodic-inspection");
            deploy("handover/s7-satisfying-obtaining", "handover/household-acceptance", "handover/unit-acceptance", "handover/household-handover", "handover/household-arrival",
                    "handover/household-no-show", "handover/household-refusal", "quality/joint-signoff", "lifecycle/s1-smart-positioning",
                    "lifecycle/s2-superb-designing", "lifecycle/design-review", "lifecycle/s3-solid-building", "lifecycle/pre-acceptance-round",
                    "lifecycle/lifecycle", "lifecycle/lifecycle-changes");
        }
        return engine;
    }

    private static ProcessEngine start() {
        HikariDataSource source = new HikariDataSource();
        source.setJdbcUrl(TestPostgres.newDatabase());
        source.setUsername("postgres");
        source.setMaximumPoolSize(3);
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("walk");
        configuration.setDataSource(source);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setJobExecutorActivate(false);
        configuration.setBeans(beans());
        return configuration.buildProcessEngine();
    }

    private static void deploy(String... diagrams) {
        DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
        for (String diagram : diagrams) {
            try {
                Path file = Path.of("processes", diagram + ".bpmn");
                deployment.addString(file.getFileName().toString(), Files.readString(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        deployment.deploy();
    }

    private static Map<Object, Object> beans() {
        Map<Object, Object> beans = new HashMap<>(Map.of("milestones", new Reached(), "dates", new Never(), "alarms", new Never(), "routing", new Never(), "authority", new Never(), "leadTimes", new Never()));
        Stream.concat(DELEGATES.stream(), SELLING.stream()).forEach(name -> beans.put(name, (JavaDelegate) execution ->
                ANSWERS.getOrDefault(name, Map.of()).forEach(execution::setVariable)));
        return beans;
    }

    /** Conditions that hold when a test says so. */
    public static final class Reached {

        public boolean firstContractSigned(DelegateExecution execution) {
            return ANSWERS.containsKey("firstContractSigned");
        }

        public boolean firstHomeHandedOver(DelegateExecution execution) {
            return ANSWERS.containsKey("firstHomeHandedOver");
        }

        public boolean lastUnitSigned(DelegateExecution execution) {
            return ANSWERS.containsKey("lastUnitSigned");
        }

        public boolean allHandedOver(DelegateExecution execution) {
            return ANSWERS.containsKey("allHandedOver");
        }
    }

    /** Dates far away: a timer rings when a test says so. */
    public static final class Never {

        private static final Date FAR = new Date(4102444800000L);

        public Date before(DelegateExecution execution, String name, long days) {
            return FAR;
        }

        public Date after(DelegateExecution execution, String name, long days) {
            return FAR;
        }

        public Date on(DelegateExecution execution, String name) {
            return FAR;
        }

        public Date in(DelegateExecution execution, long days) {
            return FAR;
        }

        public boolean isBefore(DelegateExecution execution, String name, long days) {
            return ANSWERS.getOrDefault("dates", Map.of()).get("isBefore") != Boolean.FALSE;
        }

        public String everyDay() {
            return "R/2100-01-01T00:00:00/P1D";
        }

        public String everyMorning(DelegateExecution execution) {
            return everyDay();
        }

        public String monthly(DelegateExecution execution, long day) {
            return everyDay();
        }

        public String quarterly(DelegateExecution execution) {
            return everyDay();
        }

        public String approvers(DelegateExecution execution) {
            return "csManager";
        }

        public String of(DelegateExecution execution) {
            return "R/2100-01-01T00:00:00/PT1H";
        }

        public String every(DelegateExecution execution, String limit) {
            return of(execution);
        }

        public int days(String what) {
            return 1;
        }

        public String by(String table, DelegateExecution execution) {
            return "csManager";
        }
    }
}
