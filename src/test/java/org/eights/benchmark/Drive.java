package org.eights.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Drives complaints through all their steps, with one thread or several. Tasks are looked up beside both engines, and not counted. */
final class Drive {

    private static final String TASK = """
            SELECT t.id_ FROM act_ru_task t JOIN act_ru_execution e ON e.id_ = t.proc_inst_id_
            WHERE e.business_key_ = ? AND t.task_def_key_ = ?""";

    private final BenchmarkServer server;
    private final Side side;
    private final AtomicInteger places = new AtomicInteger();
    private final List<Turn> turns = Turn.untilSatisfied();

    Drive(BenchmarkServer server, Side side) {
        this.server = server;
        this.side = side;
    }

    Side side() {
        return side;
    }

    int driven() {
        return places.get();
    }

    /** So many cases, each from its registration to its end; answers the seconds it took. */
    double cases(int cases, int threads, StackSamples samples) {
        int end = places.get() + cases;
        ConcurrentLinkedQueue<Throwable> failures = new ConcurrentLinkedQueue<>();
        List<Thread> workers = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            Thread worker = new Thread(() -> work(end), side.name() + " " + i);
            worker.setUncaughtExceptionHandler((thread, failure) -> failures.add(failure));
            workers.add(worker);
        }
        long begin = System.nanoTime();
        workers.forEach(Thread::start);
        samples.watch(workers);
        double seconds = (System.nanoTime() - begin) / 1e9;
        places.set(end);
        if (!failures.isEmpty()) {
            throw new IllegalStateException("A case was not driven to its end", failures.peek());
        }
        return seconds;
    }

    private void work(int end) {
        SingleConnectionDataSource beside = server.connection(side.database());
        try {
            JdbcClient tasks = JdbcClient.create(beside);
            for (int place = places.getAndIncrement(); place < end; place = places.getAndIncrement()) {
                String number = side.start(Place.number(place));
                for (Turn turn : turns) {
                    side.complete(tasks.sql(TASK).params(number, turn.element()).query(String.class).single(), turn);
                }
            }
        } finally {
            beside.destroy();
        }
    }

    /** Every case that was driven has to have ended as it should. */
    void requireAllSatisfied() {
        SingleConnectionDataSource beside = server.connection(side.database());
        long satisfied = JdbcClient.create(beside).sql("""
                SELECT count(*) FROM act_hi_procinst WHERE proc_def_key_ = 'complaint' AND end_act_id_ = 'End_ClosedSatisfied'""")
                .query(Long.class).single();
        beside.destroy();
        if (satisfied != driven()) {
            throw new IllegalStateException("%s: %d of %d cases ended satisfied".formatted(side.name(), satisfied, driven()));
        }
    }
}
