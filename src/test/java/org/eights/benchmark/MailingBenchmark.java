package org.eights.benchmark;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.eights.EightsApplication;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.CaseNumbers;
import org.eights.casefile.CaseSubject;
import org.eights.estate.ContractState;
import org.eights.estate.CustomerType;
import org.eights.estate.PhaseState;
import org.eights.estate.ProjectDocument;
import org.eights.estate.ProjectDocument.BuildingEntry;
import org.eights.estate.ProjectDocument.ContractEntry;
import org.eights.estate.ProjectDocument.CustomerEntry;
import org.eights.estate.ProjectDocument.Name;
import org.eights.estate.ProjectDocument.PhaseEntry;
import org.eights.estate.ProjectId;
import org.eights.estate.SaveProject;
import org.eights.mailing.Audience;
import org.eights.mailing.Mailing;
import org.eights.mailing.MailingProgress;
import org.eights.mailing.Mailings;
import org.eights.stories.Product;
import org.junit.jupiter.api.Test;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How fast the monthly report goes to the future owners of a phase, and how many rows of the engine it uses. It is no part of
 * {@code mvn verify}:
 *
 * <pre>mvn -q test -Dtest=MailingBenchmark -Downers=3000</pre>
 *
 * <p>The whole product on a server as safe as in production, its jobs running; notices are recorded, not delivered, as in a rehearsal.
 */
public class MailingBenchmark {

    private static final int OWNERS = Integer.getInteger("owners", 3_000);
    private static final int PER_FLOOR = 10;
    private static final int FLOORS = 50;
    private static final String PROJECT = "MAIL";

    @Test
    void measure() throws Exception {
        try (BenchmarkServer server = new BenchmarkServer(); ConfigurableApplicationContext product = product(server.newDatabase("product"))) {
            build(product.getBean(SaveProject.class));
            JdbcClient database = JdbcClient.create(server.connection("product"));
            CaseNumber phase = phase(product);
            // The first one warms the machine up.
            for (String month : List.of("2026-01", "2026-02", "2026-03")) {
                send(product, database, phase, month);
            }
        }
    }

    private static void send(ConfigurableApplicationContext product, JdbcClient database, CaseNumber phase, String month) {
        Mailings mailings = product.getBean(Mailings.class);
        Map<String, Long> before = rows(database);
        long begin = System.nanoTime();
        MailingProgress ordered = inTransaction(product, () -> mailings.send(new Mailing(phase, "N13", phase + ":N13:" + month,
                Audience.owners(new ProjectId(PROJECT), "1"), Map.of("month", month, "progress", "主体结构已封顶"))));
        long[] most = {0, 0};
        Waiting.until(() -> {
            Map<String, Long> now = rows(database);
            most[0] = Math.max(most[0], now.get("act_ru_job") - before.get("act_ru_job"));
            most[1] = Math.max(most[1], now.get("act_ru_execution") - before.get("act_ru_execution"));
            return !mailings.get(ordered.id()).isRunning();
        });
        double seconds = (System.nanoTime() - begin) / 1e9;
        long told = database.sql("SELECT count(DISTINCT recipient) FROM eights.notification WHERE notice_key = :key").param("key", phase + ":N13:" + month)
                .query(Long.class).single();
        Map<String, Long> after = rows(database);
        System.out.printf("%s: %,d owners, %,d told once each, %.2f s, %,.0f owners a second; open engine rows at most: %d jobs, %d executions; left behind:%s%n",
                month, ordered.owners(), told, seconds, told / seconds, most[0], most[1], left(before, after));
        if (told != OWNERS) {
            throw new AssertionError(told + " instead of " + OWNERS);
        }
    }

    private static String left(Map<String, Long> before, Map<String, Long> after) {
        StringBuilder left = new StringBuilder();
        after.forEach((table, rows) -> left.append(' ').append(table).append(' ').append(rows - before.get(table)));
        return left.toString();
    }

    private static Map<String, Long> rows(JdbcClient database) {
        Map<String, Long> rows = new LinkedHashMap<>();
        for (String table : List.of("act_ru_job", "act_ru_execution", "act_ru_variable", "act_hi_procinst", "act_hi_actinst", "act_hi_job_log")) {
            rows.put(table, database.sql("SELECT count(*) FROM public." + table).query(Long.class).single());
        }
        return rows;
    }

    private static ConfigurableApplicationContext product(String url) {
        return new SpringApplicationBuilder(EightsApplication.class).bannerMode(Banner.Mode.OFF).profiles("rehearsal")
                .initializers(context -> context.getBeanFactory().registerSingleton("nothingOfTheTests", new NothingOfTheTests()))
                .run("--server.port=0", "--logging.level.root=ERROR", "--spring.datasource.url=" + url, "--spring.datasource.username=" + BenchmarkServer.ROLE,
                        "--spring.datasource.password=", "--eights.rehearsal.enabled=true", "--eights.rehearsal.database=false",
                        "--eights.rehearsal.password=" + Product.PASSWORD, "--eights.processes.location=file:./processes/");
    }

    private static CaseNumber phase(ConfigurableApplicationContext product) {
        return inTransaction(product, () -> {
            CaseNumber number = product.getBean(CaseNumbers.class).next("LCY", LocalDate.of(2026, 1, 5));
            product.getBean(CaseFiles.class).open(number, "lifecycle", new CaseSubject(PROJECT, null, null), Map.of());
            return number;
        });
    }

    private static <T> T inTransaction(ConfigurableApplicationContext product, java.util.function.Supplier<T> what) {
        return new TransactionTemplate(product.getBean(PlatformTransactionManager.class)).execute(status -> what.get());
    }

    private static void build(SaveProject projects) {
        int buildings = (OWNERS + PER_FLOOR * FLOORS - 1) / (PER_FLOOR * FLOORS);
        List<BuildingEntry> plan = IntStream.rangeClosed(1, buildings)
                .mapToObj(no -> new BuildingEntry(String.valueOf(no), null, "1-" + FLOORS, PER_FLOOR, null, null, null)).toList();
        List<CustomerEntry> owners = IntStream.range(0, OWNERS).mapToObj(i -> new CustomerEntry("MAILK" + i, CustomerType.OWNER, "陈静", null,
                List.of("13800001234"), null, List.of())).toList();
        List<ContractEntry> contracts = IntStream.range(0, OWNERS).mapToObj(i -> new ContractEntry("MAILC" + i,
                "%d-%d%02d".formatted(i / (PER_FLOOR * FLOORS) + 1, i / PER_FLOOR % FLOORS + 1, i % PER_FLOOR + 1), List.of("MAILK" + i), null, null,
                ContractState.SIGNED)).toList();
        Name name = new Name("群发", "Mail");
        projects.save(new ProjectDocument(PROJECT, name, "杭州", null, null, null, null,
                List.of(new PhaseEntry("1", name, null, null, null, PhaseState.BUILD, plan)), owners, contracts));
    }
}
