package org.eights.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseLink;
import org.eights.casefile.CaseNumber;
import org.eights.complaint.ComplaintRoom.Complaining;
import org.eights.complaint.RegisterComplaint.Registered;
import org.eights.support.RoomTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** One open complaint a unit and category, however many come at once. Commits, so it keeps to categories that no other test counts. */
@RoomTest
@Import(ComplaintRoom.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class MergingTest {

    @Autowired Complaining people;
    @Autowired CaseFiles files;
    @Autowired Complaints complaints;
    @Autowired PlatformTransactionManager transactions;

    private TransactionTemplate transaction;

    @BeforeEach
    void anEstate() {
        transaction = new TransactionTemplate(transactions);
        transaction.executeWithoutResult(t -> people.theSampleEstateAndItsStaff());
    }

    @Test
    void ofManyRegisteredAtOnceOneIsNewAndTheOthersJoinIt() throws Exception {
        List<CaseNumber> numbers = IntStream.range(0, 8).mapToObj(i -> transaction.execute(t -> people.opened("2-1502", "SURROUNDING"))).toList();

        List<Registered> became = together(numbers.stream().<Callable<Registered>>map(n -> () -> transaction.execute(t -> people.registering(n))).toList());

        assertThat(became).filteredOn(r -> r == Registered.NEW).hasSize(1);
        CaseNumber first = numbers.get(became.indexOf(Registered.NEW));
        assertThat(files.links(first)).hasSize(7).allMatch(l -> l.kind().equals("MERGED_INTO") && l.to().equals(first))
                .extracting(CaseLink::from).doesNotHaveDuplicates().doesNotContain(first);
        assertThat(people.fact(first, "chaseCount")).isEqualTo(7);
        assertThat(complaints.findByNumber(first.value()).orElseThrow().isOpen()).isTrue();
        assertThat(numbers).filteredOn(n -> !n.equals(first)).allSatisfy(n -> {
            Complaint merged = complaints.findByNumber(n.value()).orElseThrow();
            assertThat(merged.outcome()).isEqualTo("MERGED");
            assertThat(merged.isOpen()).isFalse();
        });
    }

    @Test
    void afterTheFirstIsClosedTheNextIsNew() {
        CaseNumber first = transaction.execute(t -> people.registered("2-1501", "SURROUNDING"));
        transaction.executeWithoutResult(t -> people.closed(first, "CLOSED_SATISFIED"));
        CaseNumber second = transaction.execute(t -> people.opened("2-1501", "SURROUNDING"));
        assertThat(transaction.<Registered>execute(t -> people.registering(second))).isEqualTo(Registered.NEW);
    }

    @Test
    void aComplaintJoinsOneThatIsOpenOrIsNewButNeverJoinsNothing() throws Exception {
        for (int i = 0; i < 20; i++) {
            CaseNumber open = transaction.execute(t -> people.registered("2-1503", "SURROUNDING"));
            CaseNumber next = transaction.execute(t -> people.opened("2-1503", "SURROUNDING"));
            List<Object> done = together(List.of(() -> transaction.execute(t -> {
                people.closed(open, "CLOSED_SATISFIED");
                return "closed";
            }), () -> transaction.execute(t -> people.registering(next))));

            if (done.get(1) == Registered.MERGED) {
                assertThat(files.links(next)).extracting(CaseLink::to).containsExactly(open);
            } else if (done.get(1) == Registered.NEW) {
                assertThat(files.links(next)).isEmpty();
                transaction.executeWithoutResult(t -> people.closed(next, "WITHDRAWN"));
            }
            if (done.get(0) != "closed") {
                transaction.executeWithoutResult(t -> people.closed(open, "CLOSED_SATISFIED"));
            }
        }
    }

    @Test
    void anotherUnitOrCategoryDoesNotWaitForThisOne() {
        transaction.executeWithoutResult(outer -> {
            people.registered("2-1504", "SURROUNDING");
            TransactionTemplate own = new TransactionTemplate(transactions);
            own.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
            own.setTimeout(10);
            CaseNumber other = own.execute(t -> people.opened("2-1504", "CERT"));
            assertThat(own.<Registered>execute(t -> people.registering(other))).isEqualTo(Registered.NEW);
        });
    }

    @Test
    void whoJoinsTellsTheFirst() {
        CaseNumber first = transaction.execute(t -> people.registered("2-1505", "SURROUNDING"));
        CaseNumber second = transaction.execute(t -> people.registered("2-1505", "SURROUNDING"));
        assertThat(files.entries(first)).last().satisfies(entry -> {
            assertThat(entry.data()).isEqualTo(Map.of("merged", second.value()));
            assertThat(entry.name().zh()).contains(second.value());
            assertThat(entry.name().en()).contains(second.value());
        });
    }

    /** Where two wait for each other the database gives one of them up: it is told to try again, and nothing has happened. */
    private static <T> List<T> together(List<Callable<T>> all) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(all.size());
        CyclicBarrier start = new CyclicBarrier(all.size());
        try {
            List<Future<T>> futures = new ArrayList<>();
            for (Callable<T> one : all) {
                futures.add(people.submit(() -> {
                    start.await(30, TimeUnit.SECONDS);
                    try {
                        return one.call();
                    } catch (PessimisticLockingFailureException givenUp) {
                        return null;
                    }
                }));
            }
            List<T> done = new ArrayList<>();
            for (Future<T> future : futures) {
                done.add(future.get(60, TimeUnit.SECONDS));
            }
            return done;
        } finally {
            people.shutdownNow();
        }
    }
}
