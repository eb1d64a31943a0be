package org.eights.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eights.casefile.CaseNumber;
import org.eights.support.RoomTest;
import org.eights.wording.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Homes are opened in the background: each exactly once, whoever dies, fails or works beside whom, and the batch hears of it once. */
@RoomTest
@Import(HandoverRoom.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@DirtiesContext
class BatchWorkTest {

    private static final int HOMES = 40;
    private static int estates;

    private final HandoverRoom.Planning planning;
    private final HandoverRoom.Opening households;
    private final HandoverRoom.HeardCalls calls;
    private final HandoverRoom.Jobs jobs;
    private final OrderWork orderWork;
    private final StartWork startWork;
    private final DoWork doWork;
    private final Works works;
    private final Batches batches;
    private final JdbcClient jdbc;
    private CaseNumber batch;
    private long work;

    @Autowired
    BatchWorkTest(HandoverRoom.Planning planning, HandoverRoom.Opening households, HandoverRoom.HeardCalls calls, HandoverRoom.Jobs jobs,
            OrderWork orderWork, StartWork startWork, DoWork doWork, Works works, Batches batches, JdbcClient jdbc) {
        this.planning = planning;
        this.households = households;
        this.calls = calls;
        this.jobs = jobs;
        this.orderWork = orderWork;
        this.startWork = startWork;
        this.doWork = doWork;
        this.works = works;
        this.batches = batches;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void fortyHomes() {
        String project = "W" + ++estates;
        planning.estate(project, 5);
        households.bad.clear();
        households.deadly.clear();
        households.done.clear();
        calls.told.clear();
        jobs.ordered.clear();
        batch = planning.planned(project, "");
        orderWork.due(batch, WorkKind.HOUSEHOLDS, "zhaomin");
        work = jobs.ordered.get(0);
    }

    @Test
    void everyHomeIsOpenedOnceAndTheBatchIsToldOnce() {
        assertThat(jobs.ordered).hasSize(2);

        untilDone();

        assertThat(state()).isEqualTo(new Counts(HOMES, HOMES, 0, false));
        assertThat(openedOnce()).isEqualTo(HOMES);
        assertThat(calls.told).containsExactly(batch + " handover.HouseholdsOpened");
        untilDone();
        assertThat(calls.told).hasSize(1);
    }

    @Test
    void whoeverIsKilledInTheMiddleLeavesNothingBehindAndTheNextGoesOn() {
        households.deadly.addAll(List.of("1-103", "1-401", "2-101", "2-504"));
        int deaths = 0;
        boolean more = true;
        while (more) {
            try {
                more = doWork.next(work);
            } catch (HandoverRoom.Killed dead) {
                deaths++;
                assertThat(openedOnce()).as("nothing half done").isEqualTo(state().done());
            }
        }
        assertThat(deaths).isEqualTo(4);
        assertThat(openedOnce()).isEqualTo(HOMES);
        assertThat(calls.told).hasSize(1);
    }

    @Test
    void severalChainsNeverOpenTheSameHomeEvenWhenSomeDie() throws Exception {
        households.deadly.addAll(List.of("1-202", "2-301", "2-403"));
        households.bad.add("1-304");
        ExecutorService chains = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Integer>> four = IntStream.range(0, 4).<Callable<Integer>>mapToObj(i -> this::chainThatIsStartedAgain).toList();
            for (Future<Integer> chain : chains.invokeAll(four)) {
                chain.get();
            }
        } finally {
            chains.shutdownNow();
        }
        assertThat(state()).isEqualTo(new Counts(HOMES, HOMES - 1, 1, false));
        assertThat(openedOnce()).isEqualTo(HOMES - 1);
        assertThat(households.done.stream().flatMap(List::stream).collect(Collectors.groupingBy(label -> label, Collectors.counting())))
                .hasSize(HOMES - 1);
        assertThat(calls.told).hasSize(1);
    }

    @Test
    void aBadHomeIsTriedAloneAndStopsNobody() {
        households.bad.addAll(List.of("1-102", "2-204"));

        untilDone();

        assertThat(state()).isEqualTo(new Counts(HOMES, HOMES - 2, 2, false));
        assertThat(works.of(batch).get(0).failures()).extracting(Work.Failure::place).containsExactly("1-102", "2-204");
        assertThat(works.of(batch).get(0).failures().get(0).reason().zh()).isEqualTo("坏了1-102");
        assertThat(calls.told).as("who waits hears of the end all the same").hasSize(1);
    }

    @Test
    void whatFailedIsTriedAgainAndTheBatchIsNotToldTwice() {
        households.bad.add("1-102");
        untilDone();
        households.bad.clear();

        startWork.retry(batch, work);
        assertThatThrownBy(() -> startWork.retry(batch, work)).isInstanceOf(Refusal.class).hasMessageContaining("going on");
        untilDone();

        assertThat(state()).isEqualTo(new Counts(HOMES, HOMES, 0, false));
        assertThat(openedOnce()).isEqualTo(HOMES);
        assertThat(calls.told).hasSize(1);
        assertThatThrownBy(() -> startWork.retry(batch, work)).isInstanceOf(Refusal.class).hasMessageContaining("Nothing of it failed");
    }

    @Test
    void whereNothingIsLeftTheBatchIsToldAtOnce() {
        untilDone();
        calls.told.clear();
        jobs.ordered.clear();

        orderWork.due(batch, WorkKind.HOUSEHOLDS, "system");
        doWork.next(jobs.ordered.get(0));

        assertThat(calls.told).containsExactly(batch + " handover.HouseholdsOpened");
    }

    @Test
    void workThatIsGoingOnIsNotBegunBesideItself() {
        doWork.next(work);
        jobs.ordered.clear();

        orderWork.due(batch, WorkKind.HOUSEHOLDS, "system");

        assertThat(jobs.ordered).isEmpty();
        assertThatThrownBy(() -> startWork.start(batch, WorkKind.HOUSEHOLDS, "zhaomin")).isInstanceOf(Refusal.class);
    }

    @Test
    void aBatchThatIsClosedMeanwhileOpensNoMoreHomes() {
        doWork.next(work);
        batches.close(batch);

        untilDone();

        assertThat(openedOnce()).isEqualTo(HandoverRoom.CHUNK);
        assertThat(state()).isEqualTo(new Counts(HOMES, HandoverRoom.CHUNK, HOMES - HandoverRoom.CHUNK, false));
    }

    private record Counts(int total, int done, int failed, boolean running) {}

    private Counts state() {
        Work it = works.of(batch).stream().filter(one -> one.id() == work).findFirst().orElseThrow();
        return new Counts(it.total(), it.done(), it.failed(), it.isRunning());
    }

    private int chainThatIsStartedAgain() {
        int pieces = 0;
        while (true) {
            try {
                if (!doWork.next(work)) {
                    return pieces;
                }
                pieces++;
            } catch (HandoverRoom.Killed dead) {
                // the next node takes over
            }
        }
    }

    private void untilDone() {
        while (doWork.next(work)) {
            // the next piece
        }
    }

    /** Homes that have a case; fails where the number of cases is another. */
    private int openedOnce() {
        int cases = jdbc.sql("""
                SELECT count(*) FROM case_file f JOIN handover_place p ON p.unit_id = f.unit_id
                WHERE p.batch = :batch AND f.number LIKE 'HHO%'""").param("batch", batch.value()).query(Integer.class).single();
        int homes = jdbc.sql("SELECT count(household_case) FROM handover_place WHERE batch = :batch").param("batch", batch.value())
                .query(Integer.class).single();
        assertThat(cases).isEqualTo(homes);
        return homes;
    }
}
