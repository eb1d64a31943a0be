package org.eights.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.eights.platform.Toys.Town;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How long a page of a task list and its count take with many open tasks. Not part of the build: run it with
 * {@code mvn test -Dtest=TaskListBenchmark}.
 */
@PlatformTest
class TaskListBenchmark {

    private static final int TASKS = Integer.getInteger("tasks", 100_000);
    private static final int ROUNDS = 30;

    @Autowired
    Town town;

    @Autowired
    TaskService tasks;

    @Autowired
    IdentityService identity;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void pageAndCount() {
        town.process("toy-for-specialists", "csSpecialist, csSupervisor", "csSpecialist");
        manyTasks();
        report("specialist, half of all tasks offered to the group", "p1", List.of("csSpecialist"));
        report("designer, one task in twenty offered to the group", "p2", List.of("design"));
        report("somebody with 200 tasks of their own only", "p7", List.of("brandPr"));
        report("overseer", "boss", List.of("csManager"));
    }

    /** Half for specialists, one in twenty for design, the rest for ten others; one in ten is taken by one of fifty people. */
    private void manyTasks() {
        String definition = jdbc.queryForObject("select ID_ from ACT_RE_PROCDEF where KEY_ = 'toy-for-specialists'", String.class);
        jdbc.update("insert into ACT_RU_EXECUTION (ID_, REV_, PROC_INST_ID_, PROC_DEF_ID_, ROOT_PROC_INST_ID_, IS_ACTIVE_, IS_CONCURRENT_,"
                + " IS_SCOPE_, IS_EVENT_SCOPE_, SUSPENSION_STATE_, CACHED_ENT_STATE_, SEQUENCE_COUNTER_)"
                + " select 'e' || i, 1, 'e' || i, ?, 'e' || i, true, false, true, false, 1, 2, 1 from generate_series(1, ?) i", definition, TASKS);
        jdbc.update("insert into ACT_RU_TASK (ID_, REV_, EXECUTION_ID_, PROC_INST_ID_, PROC_DEF_ID_, NAME_, TASK_DEF_KEY_, ASSIGNEE_, PRIORITY_,"
                + " CREATE_TIME_, DUE_DATE_, SUSPENSION_STATE_, TASK_STATE_) select 't' || i, 1, 'e' || i, 'e' || i, ?, '玩具', 'UserTask_Toy',"
                + " case when i % 10 = 0 then 'p' || (i / 10 % 50) end, 50, now() - i * interval '1 second', now() + i % 9999 * interval '1 minute',"
                + " 1, 'Created' from generate_series(1, ?) i", definition, TASKS);
        jdbc.update("insert into ACT_RU_IDENTITYLINK (ID_, REV_, GROUP_ID_, TYPE_, TASK_ID_) select 'l' || i, 1, case when i % 2 = 0 then"
                + " 'csSpecialist' when i % 20 = 1 then 'design' else 'group' || i % 10 end, 'candidate', 't' || i from generate_series(1, ?) i", TASKS);
        jdbc.execute("analyze");
    }

    private void report(String who, String user, List<String> groups) {
        Supplier<TaskQuery> newest = () -> tasks.createTaskQuery().orderByTaskCreateTime().desc();
        Supplier<TaskQuery> due = () -> tasks.createTaskQuery().initializeFormKeys().orderByDueDate().asc();
        Supplier<TaskQuery> free = () -> tasks.createTaskQuery().taskUnassigned().active().orderByTaskCreateTime().desc();
        System.out.printf("BENCH %s: %d in sight%n", who, as(user, groups, () -> newest.get().count()));
        System.out.printf("BENCH   newest page %s, due page %s, free page %s, page 100 %s, count %s%n",
                time(user, groups, () -> newest.get().listPage(0, 15)), time(user, groups, () -> due.get().listPage(0, 15)),
                time(user, groups, () -> free.get().listPage(0, 15)), time(user, groups, () -> newest.get().listPage(1500, 15)),
                time(user, groups, () -> newest.get().count()));
    }

    private <T> T as(String user, List<String> groups, Supplier<T> what) {
        identity.setAuthentication(user, groups);
        try {
            return what.get();
        } finally {
            identity.clearAuthentication();
        }
    }

    private String time(String user, List<String> groups, Supplier<?> what) {
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            assertThat(as(user, groups, what)).isNotNull();
            times.add((System.nanoTime() - start) / 1000);
        }
        long[] sorted = times.stream().skip(5).mapToLong(t -> t).sorted().toArray();
        return String.format("%.1f ms (p95 %.1f)", sorted[sorted.length / 2] / 1000.0, sorted[(int) (sorted.length * 0.95)] / 1000.0)
                + (Arrays.stream(sorted).max().orElse(0) > 200_000 ? " !" : "");
    }
}
