package org.eights.platform;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.task.TaskQuery;
import org.eights.estate.ProjectId;
import org.eights.estate.ProjectSaved;
import org.eights.platform.Toys.Town;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How long a page of each of the product's lists and its count take with 10,000 and with 100,000 open tasks, authorizations on, and how
 * long the stock engine takes for the same on the same tables in the same run: with one grant a group on the process, and with level and
 * project as the process variables that a newcomer would make of them. The grants for every task, which the engine writes by default, are
 * left out in its favour: with them a page of the specialist's list took seconds with 10,000 tasks already. With a grant on the process
 * a group sees the tasks of all other groups too, so the stock lists of the designer are longer. Not part of the build:
 *
 * <pre>mvn -q test -Dtest=TaskListBenchmark</pre>
 *
 * {@code -Dtasks=10000,1000000} measures with other numbers of tasks.
 */
@PlatformTest
class TaskListBenchmark {

    private static final int[] TASKS = Stream.of(System.getProperty("tasks", "10000,100000").split(",")).mapToInt(Integer::parseInt).toArray();
    private static final int ROUNDS = 9;
    private static final int STOCK_ROUNDS = 3;
    private static final int PAGE = 15;

    @Autowired
    Town town;

    @Autowired
    ProcessEngine product;

    @Autowired
    FilterService filters;

    @Autowired
    DataSource database;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ApplicationEventPublisher events;

    /** How the stock engine is asked for what a list shows, by the mark of the list. */
    private static Map<String, UnaryOperator<TaskQuery>> stockLists(String user, List<String> groups) {
        Map<String, UnaryOperator<TaskQuery>> lists = new LinkedHashMap<>();
        lists.put("ALL", all -> all);
        lists.put("MINE", all -> all.taskAssignee(user));
        lists.put("MY_GROUPS", all -> all.taskCandidateGroupIn(groups));
        lists.put("DUE_TODAY", all -> all.dueAfterExpression("${dateTime().withTimeAtStartOfDay()}")
                .dueBeforeExpression("${dateTime().withTimeAtStartOfDay().plusDays(1)}"));
        lists.put("OVERDUE", all -> all.dueBeforeExpression("${now()}"));
        lists.put("GRAVE", all -> all.or().processVariableValueEquals("level", "MAJOR").processVariableValueEquals("level", "CRISIS").endOr());
        for (String level : List.of("CRISIS", "MAJOR", "IMPORTANT", "NORMAL")) {
            lists.put("level:" + level, all -> all.processVariableValueEquals("level", level));
        }
        lists.put("project:YQL", all -> all.processVariableValueEquals("projectId", "YQL"));
        return lists;
    }

    @Test
    void everyList() {
        town.process("toy-for-specialists", "csSpecialist, csSupervisor", "csSpecialist");
        aProject();
        ProcessEngine stock = stock();
        try {
            List.of("csSpecialist", "design").forEach(group -> grant(stock, group));
            int there = 0;
            for (int tasks : TASKS) {
                moreTasks(there + 1, tasks);
                there = tasks;
                System.out.printf("%n%,d open tasks; page of %d, then its count, median of %d rounds (stock %d), ms%n", tasks, PAGE, ROUNDS, STOCK_ROUNDS);
                report(stock, "specialist, half of the tasks are offered to the group", "p1", List.of("csSpecialist"));
                report(stock, "designer, one task in twenty is offered to the group", "p2", List.of("design"));
                report(stock, "manager, sees every task", "boss", List.of("csManager"));
            }
        } finally {
            stock.close();
        }
    }

    private void aProject() {
        jdbc.update("insert into project (id, name_zh, name_en) values ('YQL', '云栖里', 'Yunqi Residence')");
        jdbc.update("insert into phase (project_id, code, name_zh, name_en, state) values ('YQL', '1', '一期', 'Phase 1', 'SERVICE')");
        events.publishEvent(new ProjectSaved(new ProjectId("YQL")));
    }

    /** The engine as it comes, with authorizations switched on, on the tables of the product. */
    private ProcessEngine stock() {
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("stock");
        configuration.setDataSource(database);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistory("activity");
        configuration.setJobExecutorActivate(false);
        configuration.setAuthorizationEnabled(true);
        configuration.setEnableExpressionsInAdhocQueries(true);
        return configuration.buildProcessEngine();
    }

    /**
     * Half for specialists, one in twenty for design, the rest for eight others; one in ten is taken by one of fifty people. One in 100 is a
     * crisis, four are major, 15 important. A quarter belongs to one project, the rest to 19 others.
     */
    private void moreTasks(int from, int until) {
        String definition = jdbc.queryForObject("select ID_ from ACT_RE_PROCDEF where KEY_ = 'toy-for-specialists'", String.class);
        jdbc.update("insert into ACT_RU_EXECUTION (ID_, REV_, PROC_INST_ID_, PROC_DEF_ID_, ROOT_PROC_INST_ID_, IS_ACTIVE_, IS_CONCURRENT_,"
                + " IS_SCOPE_, IS_EVENT_SCOPE_, SUSPENSION_STATE_, CACHED_ENT_STATE_, SEQUENCE_COUNTER_)"
                + " select 'e' || i, 1, 'e' || i, ?, 'e' || i, true, false, true, false, 1, 2, 1 from generate_series(?, ?) i", definition, from, until);
        jdbc.update("insert into ACT_RU_TASK (ID_, REV_, EXECUTION_ID_, PROC_INST_ID_, PROC_DEF_ID_, NAME_, TASK_DEF_KEY_, ASSIGNEE_, PRIORITY_,"
                + " DESCRIPTION_, CREATE_TIME_, DUE_DATE_, SUSPENSION_STATE_, TASK_STATE_) select 't' || i, 1, 'e' || i, 'e' || i, ?, '玩具', 'UserTask_Toy',"
                + " case when i % 10 = 0 then 'p' || (i / 10 % 50) end, case " + level("80", "70", "60", "50") + " end,"
                + " 'CMP-20250616-' || i || ' · ' || " + project() + " || ':2-1502 · DESIGN', now() - i * interval '1 second',"
                + " now() + (i % 9999 - 2000) * interval '1 minute', 1, 'Created' from generate_series(?, ?) i", definition, from, until);
        jdbc.update("insert into ACT_RU_IDENTITYLINK (ID_, REV_, GROUP_ID_, TYPE_, TASK_ID_) select 'l' || i, 1, " + group()
                + ", 'candidate', 't' || i from generate_series(?, ?) i", from, until);
        variable("level", "case " + level("'CRISIS'", "'MAJOR'", "'IMPORTANT'", "'NORMAL'") + " end", from, until);
        variable("projectId", project(), from, until);
        jdbc.execute("analyze");
    }

    private void variable(String name, String value, int from, int until) {
        jdbc.update("insert into ACT_RU_VARIABLE (ID_, REV_, TYPE_, NAME_, EXECUTION_ID_, PROC_INST_ID_, TEXT_, VAR_SCOPE_, SEQUENCE_COUNTER_,"
                + " IS_CONCURRENT_LOCAL_) select 'v' || ? || i, 1, 'string', ?, 'e' || i, 'e' || i, " + value + ", 'e' || i, 1, false"
                + " from generate_series(?, ?) i", name, name, from, until);
    }

    /** As somebody who knows the engine sets them up: a group reads the tasks of the process that it works on. */
    private static void grant(ProcessEngine stock, String group) {
        // Whoever may start the process has a grant on it already.
        Authorization grant = stock.getAuthorizationService().createAuthorizationQuery().groupIdIn(group)
                .resourceType(Resources.PROCESS_DEFINITION).resourceId("toy-for-specialists").singleResult();
        if (grant == null) {
            grant = stock.getAuthorizationService().createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            grant.setGroupId(group);
            grant.setResource(Resources.PROCESS_DEFINITION);
            grant.setResourceId("toy-for-specialists");
        }
        grant.addPermission(ProcessDefinitionPermissions.READ);
        grant.addPermission(ProcessDefinitionPermissions.READ_TASK);
        stock.getAuthorizationService().saveAuthorization(grant);
    }

    private static String group() {
        return "case when i % 2 = 0 then 'csSpecialist' when i % 20 = 1 then 'design' else 'group' || i % 10 end";
    }

    private static String level(String crisis, String major, String important, String normal) {
        return "when i / 2 % 100 = 0 then " + crisis + " when i / 2 % 100 < 5 then " + major + " when i / 2 % 100 < 20 then " + important + " else " + normal;
    }

    private static String project() {
        return "case when i / 2 % 4 = 0 then 'YQL' else 'PROJECT' || i / 8 % 19 end";
    }

    private void report(ProcessEngine stock, String who, String user, List<String> groups) {
        System.out.printf("%n%s%n%-28s %9s %9s %9s | %9s %9s | %6s%n", who, "", "tasks", "page", "count", "stock page", "count", "ratio");
        stockLists(user, groups).forEach((mark, narrow) -> as(product, user, groups, () -> filters.createTaskFilterQuery().unlimitedList()).stream()
                .filter(filter -> mark.equals(filter.getProperties().get("eights"))).findFirst()
                .ifPresent(filter -> report(stock, filter, narrow, user, groups)));
    }

    private void report(ProcessEngine stock, Filter filter, UnaryOperator<TaskQuery> narrow, String user, List<String> groups) {
        Supplier<TaskQuery> query = () -> narrow.apply(stock.getTaskService().createTaskQuery().active()).orderByDueDate().asc();
        double page = time(product, ROUNDS, user, groups, () -> filters.listPage(filter.getId(), 0, PAGE));
        double count = time(product, ROUNDS, user, groups, () -> filters.count(filter.getId()));
        double stockPage = time(stock, STOCK_ROUNDS, user, groups, () -> query.get().listPage(0, PAGE));
        double stockCount = time(stock, STOCK_ROUNDS, user, groups, () -> query.get().count());
        System.out.printf("%-28s %9d %9.1f %9.1f | %9.1f %9.1f | %6.1f%n", filter.getName(), as(product, user, groups, () -> filters.count(filter.getId())),
                page, count, stockPage, stockCount, (stockPage + stockCount) / (page + count));
    }

    private <T> T as(ProcessEngine engine, String user, List<String> groups, Supplier<T> what) {
        engine.getIdentityService().setAuthentication(user, groups);
        try {
            return what.get();
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    /** The median in milliseconds; the first round warms up. */
    private double time(ProcessEngine engine, int rounds, String user, List<String> groups, Supplier<?> what) {
        long[] times = new long[rounds + 1];
        for (int i = 0; i < times.length; i++) {
            long start = System.nanoTime();
            as(engine, user, groups, what);
            times[i] = System.nanoTime() - start;
        }
        long[] sorted = Arrays.stream(times).skip(1).sorted().toArray();
        return sorted[sorted.length / 2] / 1e6;
    }
}
