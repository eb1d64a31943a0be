package org.eights.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eights.stories.Product;
import org.eights.stories.StoryCase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/**
 * How fast the homes of a batch are opened by one action, killed with -9 in the middle and started again, against single starts over
 * the API in the same run. It is no part of {@code mvn verify}:
 *
 * <pre>mvn -q test -Dtest=HandoverBenchmark -Dunits=10000</pre>
 *
 * <p>The product runs as a process of its own on a data folder of its own ({@code target/handover-benchmark}), set up as for a
 * rehearsal: commits are on the disk before they are answered, notices are recorded and not delivered. As many homes are started one by
 * one first ({@code -Dsingles=600}: fewer), {@code -Dthreads=2} at a time, the first {@code -Dwarmup=60} of them not measured;
 * {@code -Dkills=1} says how often it is killed;
 * {@code "-Dsettings=eights.handover.chunk=50 eights.handover.chains=2"} tries other settings.
 */
public class HandoverBenchmark {

    private static final int UNITS = Integer.getInteger("units", 10_000);
    private static final int SINGLES = Integer.getInteger("singles", UNITS);
    private static final int WARM_UP = Integer.getInteger("warmup", 60);
    private static final int THREADS = Integer.getInteger("threads", 2);
    private static final int KILLS = Integer.getInteger("kills", 1);

    private final Path data = Path.of("target", "handover-benchmark");
    private final ManyHomes homes = new ManyHomes(UNITS + SINGLES);

    @Test
    void measure() throws Exception {
        FileSystemUtils.deleteRecursively(data);
        try (OwnProduct own = new OwnProduct(data)) {
            Product product = own.start();
            homes.build(product);
            StoryCase batch = ManyHomes.plan(product);
            ManyHomes.prepare(product, batch);
            double acceptances = opened(product, batch, "ACCEPTANCES");
            ManyHomes.arrange(product, batch);
            quiet(own);
            List<String> numbers = homes.numbers();
            single(product, numbers.subList(0, WARM_UP));
            double singles = single(product, numbers.subList(WARM_UP, SINGLES));
            Bulk bulk = bulk(own, product, batch.number());
            System.out.printf("""

                    Units in the batch                     %,d
                    Acceptances opened in the background   %,.1f a second
                    Single starts over the API             %,.1f a second (%,d of them measured, %d at a time; %,d take %s)
                    Households opened by one action        %,.1f a second (%,d in %s, killed %d times, restarts not counted)
                    With the restarts                      %s
                    Faster than single starts              %.1f times
                    """, UNITS + SINGLES, acceptances, singles, SINGLES - WARM_UP, THREADS, UNITS, said(Duration.ofMillis((long) (UNITS / singles * 1000))),
                    UNITS / bulk.seconds, UNITS, said(Duration.ofMillis((long) (bulk.seconds * 1000))), KILLS, said(Duration.ofMillis((long) (bulk.all * 1000))),
                    UNITS / bulk.seconds / singles);
            count(own.database(), batch.number());
        }
    }

    /** Seconds of work, and seconds in all. */
    private record Bulk(double seconds, double all) {}

    private Bulk bulk(OwnProduct own, Product first, String number) throws IOException, InterruptedException {
        Product product = first;
        long begin = System.nanoTime();
        double down = 0;
        long id = ManyHomes.require(product.post("zhaolan", "/api/handovers/" + number + "/work", Map.of("kind", "HOUSEHOLDS"))).body().path("id").asLong();
        for (int kill = 1; kill <= KILLS; kill++) {
            int at = UNITS * kill / (KILLS + 1);
            Product running = product;
            Waiting.until(() -> work(running, number, id).path("done").asInt() >= at);
            int seen = work(product, number, id).path("done").asInt();
            own.kill();
            long killed = System.nanoTime();
            product = own.start();
            down += (System.nanoTime() - killed) / 1e9;
            System.out.printf("Killed with -9 at %,d done; started again, it goes on at %,d%n", seen, work(product, number, id).path("done").asInt());
        }
        Product last = product;
        Waiting.until(() -> !work(last, number, id).path("endedAt").isNull());
        double all = (System.nanoTime() - begin) / 1e9;
        JsonNode work = work(product, number, id);
        System.out.printf("Work: total %,d, done %,d, failed %,d%n", work.path("total").asInt(), work.path("done").asInt(), work.path("failed").asInt());
        work.path("failures").forEach(failure -> System.out.println("  " + failure));
        return new Bulk(all - down, all);
    }

    private static double opened(Product product, StoryCase batch, String kind) {
        long begin = System.nanoTime();
        Waiting.until(() -> works(product, batch.number()).findValuesAsText("kind").contains(kind)
                && works(product, batch.number()).get(0).path("endedAt").isTextual());
        return works(product, batch.number()).get(0).path("done").asInt() / ((System.nanoTime() - begin) / 1e9);
    }

    /** Whatever the product does besides, such as warning that an inspection is late, is done before anything is measured. */
    private static void quiet(OwnProduct own) throws IOException {
        JdbcClient database = own.database();
        Waiting.until(() -> database.sql("""
                SELECT NOT EXISTS (SELECT FROM act_ru_job WHERE retries_ > 0 AND suspension_state_ = 1 AND (duedate_ IS NULL
                    OR duedate_ <= (SELECT stands_at FROM rehearsal_clock) AT TIME ZONE 'Asia/Shanghai'))""").query(Boolean.class).single());
    }

    /** Starts a second. */
    private static double single(Product product, List<String> units) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(THREADS);
        try {
            long begin = System.nanoTime();
            List<Callable<Void>> starts = units.stream().<Callable<Void>>map(unit -> () -> {
                ManyHomes.require(product.tryStart("limin", "household-handover", Map.of("projectId", ManyHomes.PROJECT, "unitId", unit)));
                return null;
            }).toList();
            for (Future<Void> start : people.invokeAll(starts)) {
                start.get();
            }
            return units.size() / ((System.nanoTime() - begin) / 1e9);
        } finally {
            people.shutdownNow();
        }
    }

    private static JsonNode works(Product product, String number) {
        return ManyHomes.require(product.get("zhaolan", "/api/handovers/" + number)).body().path("work");
    }

    private static JsonNode work(Product product, String number, long id) {
        for (JsonNode work : works(product, number)) {
            if (work.path("id").asLong() == id) {
                return work;
            }
        }
        throw new IllegalStateException("There is no work " + id);
    }

    /** Each exactly once, by what the database says. */
    private void count(JdbcClient database, String batch) {
        long expected = UNITS + SINGLES;
        Map<String, String> questions = Map.of("cases", "SELECT count(*) FROM case_file WHERE process = 'household-handover'",
                "homes that have one", "SELECT count(DISTINCT unit_id) FROM case_file WHERE process = 'household-handover'",
                "cases of the batch", "SELECT count(*) FROM case_file WHERE process = 'household-handover' AND values ->> 'batch' = '" + batch + "'",
                "places with a case", "SELECT count(DISTINCT household_case) FROM handover_place WHERE household_case IS NOT NULL",
                "processes", "SELECT count(*) FROM act_ru_execution e JOIN act_re_procdef d ON d.id_ = e.proc_def_id_ "
                        + "WHERE e.parent_id_ IS NULL AND e.super_exec_ IS NULL AND d.key_ = 'household-handover'",
                "processes, by case", "SELECT count(DISTINCT business_key_) FROM act_ru_execution e JOIN act_re_procdef d ON d.id_ = e.proc_def_id_ "
                        + "WHERE e.parent_id_ IS NULL AND e.super_exec_ IS NULL AND d.key_ = 'household-handover'",
                "acceptance cases", "SELECT count(*) FROM case_file WHERE process = 'unit-acceptance'",
                "invitations N11", "SELECT count(DISTINCT case_number) FROM notification WHERE template = 'N11'");
        System.out.println("Counted in the database (" + expected + " wanted):");
        questions.forEach((what, sql) -> {
            long there = database.sql(sql).query(Long.class).single();
            System.out.printf("  %-22s %,d%n", what, there);
            if (there != expected) {
                throw new AssertionError(what + ": " + there + " instead of " + expected);
            }
        });
    }

    private static String said(Duration time) {
        return "%d min %02d s".formatted(time.toMinutes(), time.toSecondsPart());
    }
}
