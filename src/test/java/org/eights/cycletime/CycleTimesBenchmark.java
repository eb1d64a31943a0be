package org.eights.cycletime;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.query.PeriodUnit;
import org.eights.support.RoomTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * How long the questions of the dashboard, the page and the diagram take over a million facts of steps, beside the engine's own report API and
 * exact {@code percentile_cont} over the engine's history of the same cases, in one run on one database; and how far off each percentile is. Not
 * part of the build:
 *
 * <pre>mvn -q test -Dtest=CycleTimesBenchmark</pre>
 *
 * {@code -Dfacts=1000000,10000000} measures with other numbers of facts.
 */
@RoomTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class CycleTimesBenchmark {

    private static final int[] FACTS = Stream.of(System.getProperty("facts", "1000000").split(",")).mapToInt(Integer::parseInt).toArray();
    private static final int ROUNDS = 15;
    private static final int SLOW_ROUNDS = 3;
    private static final LocalDate FROM = LocalDate.parse(CycleFacts.FROM);
    private static final LocalDate TO = LocalDate.parse(CycleFacts.TO);
    private static final double[] SHARES = {0.5, 0.8, 0.95};

    @Autowired
    DataSource database;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void everyQuestion() {
        ProcessEngine stock = stock();
        try {
            String definition = stock.getRepositoryService().createDeployment().addModelInstance("complaint.bpmn",
                    org.camunda.bpm.model.bpmn.Bpmn.createExecutableProcess("complaint").camundaHistoryTimeToLive(365).startEvent().userTask("UserTask_A").endEvent().done())
                    .deployWithResult().getDeployedProcessDefinitions().get(0).getId();
            for (int facts : FACTS) {
                jdbc.execute("TRUNCATE cycle_fact, cycle_dirty, cycle_rollup, cycle_month, ACT_HI_PROCINST, ACT_HI_TASKINST");
                System.out.printf("%n%,d facts of steps%n", facts);
                CycleFacts all = new CycleFacts(jdbc);
                say("made in", took(() -> all.make(facts)));
                say("engine's history made in", took(() -> all.makeHistory(facts, definition)));
                say("summed up in", took(() -> fold().everything()));
                jdbc.execute("VACUUM ANALYZE");
                System.out.printf("facts %s, sums %s, in %,d rows%n", size("cycle_fact"), size("cycle_rollup"),
                        jdbc.queryForObject("SELECT count(*) FROM cycle_rollup", Long.class));
                report(stock);
            }
        } finally {
            stock.close();
        }
    }

    private void report(ProcessEngine stock) {
        ReadFigures read = read();
        Selection all = of(FROM, TO, Map.of());
        time("diagram: all steps of a process, three years, asked for the first time", ROUNDS, () -> read().of(all, Wanted.EVERYTHING));
        double steps = time("diagram: all steps of a process, three years", ROUNDS, () -> read.of(all, Wanted.EVERYTHING));
        time("page: all steps, twelve months not ending with a month", ROUNDS, () -> read.of(of(TO.minusDays(380), TO.minusDays(15), Map.of()), Wanted.EVERYTHING));
        time("page: one project", ROUNDS, () -> read.of(of(FROM, TO, Map.of(Attribute.PROJECT, Set.of("P3"))), Wanted.EVERYTHING));
        time("page: one department, twelve months and a half", ROUNDS, () -> read.of(of(TO.minusDays(380), TO.minusDays(15), Map.of(Attribute.DEPT, Set.of("D3"))), Wanted.EVERYTHING));
        time("page: two projects and two levels", ROUNDS, () -> read.of(of(FROM, TO, Map.of(Attribute.PROJECT, Set.of("P3", "P4"), Attribute.LEVEL, Set.of("MAJOR", "NORMAL"))), Wanted.EVERYTHING));
        time("page: project, level and category (from the facts)", SLOW_ROUNDS, () -> read.of(of(FROM, TO, Map.of(Attribute.PROJECT, Set.of("P3"), Attribute.LEVEL, Set.of("MAJOR"),
                Attribute.CATEGORY, Set.of("C3"))), Wanted.EVERYTHING));
        time("trend: one step by month", ROUNDS, () -> read.of(all, new Wanted(true, "UserTask_C")));
        time("dashboard: the process, its limits, twelve months", ROUNDS, () -> read.of(of(TO.minusYears(1).plusDays(1), TO, Map.of()), new Wanted(true, "")));
        dirty();
        time("all steps while today and thirty more days wait to be summed up", ROUNDS, () -> read.of(all, Wanted.EVERYTHING));
        double api = time("report API: duration of all tasks by month", SLOW_ROUNDS, () -> stock.getHistoryService().createHistoricTaskInstanceReport().duration(PeriodUnit.MONTH));
        double processes = time("report API: duration of the process by month", SLOW_ROUNDS, () -> stock.getHistoryService().createHistoricProcessInstanceReport()
                .processDefinitionKeyIn(CycleFacts.PROCESS).duration(PeriodUnit.MONTH));
        double query = time("history query API: the tasks of one step, to count percentiles from", SLOW_ROUNDS, () -> stock.getHistoryService()
                .createHistoricTaskInstanceQuery().processDefinitionKey(CycleFacts.PROCESS).taskDefinitionKey("UserTask_C").finished().list()) * CycleFacts.STEPS;
        double exact = time("percentile_cont over the engine's history, each step", SLOW_ROUNDS, () -> jdbc.queryForList("SELECT task_def_key_, count(*),"
                + " percentile_cont(ARRAY[0.5, 0.8, 0.95]) WITHIN GROUP (ORDER BY duration_) FROM act_hi_taskinst WHERE proc_def_key_ = 'complaint' AND end_time_ IS NOT NULL GROUP BY 1"));
        System.out.printf("%nall steps: %.0f times the report API of tasks, which tells none of them apart, %.0f times that of processes, %.0f times the query API for"
                + " ten steps, %.0f times percentile_cont%n", api / steps, processes / steps, query / steps, exact / steps);
        errors(read.of(all, Wanted.EVERYTHING));
    }

    private void errors(Map<Spot, Figures> figures) {
        System.out.printf("%n%-12s %9s | %27s | %27s%n", "error in %", "n", "working  P50    P80    P95", "elapsed  P50    P80    P95");
        double worst = 0;
        for (Map<String, Object> row : jdbc.queryForList("SELECT element, count(*) AS n, array_to_string(percentile_cont(ARRAY[0.5, 0.8, 0.95]) WITHIN GROUP (ORDER BY working_s), ',') AS working,"
                + " array_to_string(percentile_cont(ARRAY[0.5, 0.8, 0.95]) WITHIN GROUP (ORDER BY elapsed_s), ',') AS elapsed FROM cycle_fact WHERE kind <> 'DEADLINE' GROUP BY 1 ORDER BY 1")) {
            Figures of = figures.get(new Spot(CycleFacts.PROCESS, null, (String) row.get("element"), ""));
            List<Double> off = new ArrayList<>();
            for (String measure : List.of("working", "elapsed")) {
                double[] right = Stream.of(((String) row.get(measure)).split(",")).mapToDouble(Double::parseDouble).toArray();
                for (int i = 0; i < SHARES.length; i++) {
                    Durations durations = "working".equals(measure) ? of.working() : of.elapsed();
                    off.add(100 * Math.abs(durations.percentile(SHARES[i]) - right[i]) / right[i]);
                }
            }
            worst = Math.max(worst, off.stream().mapToDouble(one -> one).max().orElse(0));
            System.out.printf("%-12s %,9d | %13.2f %6.2f %6.2f | %13.2f %6.2f %6.2f%n", row.get("element"), (Long) row.get("n"), off.get(0), off.get(1), off.get(2), off.get(3), off.get(4), off.get(5));
        }
        System.out.printf("worst error %.2f %%%n", worst);
    }

    /** As on a busy day, just after cases have closed that took a month. */
    private void dirty() {
        jdbc.update("INSERT INTO cycle_dirty (process, day) SELECT 'complaint', date '2025-06-30' - i FROM generate_series(0, 30) i");
    }

    private Selection of(LocalDate from, LocalDate to, Map<Attribute, Set<String>> values) {
        Map<Attribute, Set<String>> ordered = new EnumMap<>(Attribute.class);
        ordered.putAll(values);
        return new Selection(List.of(CycleFacts.PROCESS), from, to, ordered);
    }

    private static CycleTimeSettings settings() {
        return new CycleTimeSettings(false, 10_000, Duration.ZERO, Duration.ZERO, Duration.ZERO);
    }

    private ReadFigures read() {
        return new ReadFigures(JdbcClient.create(jdbc), settings(), transactions);
    }

    private Fold fold() {
        return new Fold(JdbcClient.create(jdbc), new Rollups(jdbc), settings(), transactions);
    }

    /** The engine as it comes, on the same database. */
    private ProcessEngine stock() {
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("stock");
        configuration.setDataSource(database);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistory("activity");
        configuration.setJobExecutorActivate(false);
        return configuration.buildProcessEngine();
    }

    private String size(String table) {
        return jdbc.queryForObject("SELECT pg_size_pretty(pg_total_relation_size('" + table + "'))", String.class);
    }

    private static void say(String what, Duration took) {
        System.out.printf("%-70s %,10d ms%n", what, took.toMillis());
    }

    private static Duration took(Runnable what) {
        long start = System.nanoTime();
        what.run();
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** The median in milliseconds; the first rounds warm up. */
    private static double time(String what, int rounds, Supplier<?> question) {
        int warm = rounds == SLOW_ROUNDS ? 1 : rounds;
        double[] times = new double[rounds];
        for (int i = -warm; i < rounds; i++) {
            long start = System.nanoTime();
            question.get();
            if (i >= 0) {
                times[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(times);
        System.out.printf("%-70s %,10.1f ms%n", what, times[rounds / 2]);
        return times[rounds / 2];
    }
}
