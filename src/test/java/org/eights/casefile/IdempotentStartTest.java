package org.eights.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.eights.casefile.CaseFileRoom.TODAY;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.eights.support.RoomTest;
import org.eights.wording.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@RoomTest
@Import(CaseFileRoom.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class IdempotentStartTest {

    static final Map<String, Object> REQUEST = Map.of("unitId", "2-1502", "claim", 3000);

    @Autowired IdempotentStart starts;
    @Autowired CaseFiles files;
    @Autowired CaseNumbers numbers;

    final AtomicInteger started = new AtomicInteger();

    CaseNumber start() {
        started.incrementAndGet();
        CaseNumber number = numbers.next("CMP", TODAY);
        files.open(number, "complaint", CaseSubject.NOTHING, Map.of());
        return number;
    }

    CaseNumber once(String key, String person, Map<String, Object> request) {
        return starts.once(key, person, "complaint", request, this::start);
    }

    @Test
    void theSameKeyTwiceGivesTheSameCase() {
        CaseNumber first = once("k1", "limin", REQUEST);
        assertThat(once("k1", "limin", Map.of("claim", 3000, "unitId", "2-1502"))).isEqualTo(first);
        assertThat(started).hasValue(1);
    }

    @Test
    void theSameKeyWithAnotherRequestIsRefused() {
        once("k2", "limin", REQUEST);
        assertThatThrownBy(() -> once("k2", "limin", Map.of("unitId", "2-1503"))).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT));
        assertThatThrownBy(() -> starts.once("k2", "limin", "repair", REQUEST, this::start)).isInstanceOf(Refusal.class);
    }

    @Test
    void theSameKeyOfAnotherPersonIsAnotherKey() {
        assertThat(once("k3", "limin", REQUEST)).isNotEqualTo(once("k3", "chenyu", REQUEST));
    }

    @Test
    void withoutAKeyEveryRequestStartsACase() {
        assertThat(once(null, "limin", REQUEST)).isNotEqualTo(once("", "limin", REQUEST));
    }

    @Test
    void aStartThatFailedMayBeAskedForAgain() {
        assertThatThrownBy(() -> starts.once("k4", "limin", "complaint", REQUEST, () -> {
            start();
            throw Refusal.invalid("unitId", "没有此房号", "No such unit");
        })).isInstanceOf(Refusal.class);
        assertThat(files.find(once("k4", "limin", REQUEST))).isPresent();
    }

    @Test
    void aKeyOfAnotherFormIsRefusedByName() {
        for (String key : List.of("a b", "键", "x\u0000", "x".repeat(201))) {
            assertThatThrownBy(() -> once(key, "limin", REQUEST)).isInstanceOfSatisfying(Refusal.class,
                    refusal -> assertThat(refusal.problems().get(0).field()).isEqualTo("Idempotency-Key"));
        }
    }

    @Test
    void ofTenAtTheSameTimeOneStartsAndAllGetItsNumber() throws Exception {
        CyclicBarrier together = new CyclicBarrier(10);
        ExecutorService callers = Executors.newFixedThreadPool(10);
        try {
            List<Future<CaseNumber>> answers = IntStream.range(0, 10).mapToObj(i -> callers.submit(() -> {
                together.await();
                return once("k5", "limin", REQUEST);
            })).toList();
            CaseNumber first = answers.get(0).get();
            for (Future<CaseNumber> answer : answers) {
                assertThat(answer.get()).isEqualTo(first);
            }
            assertThat(started).hasValue(1);
        } finally {
            callers.shutdownNow();
        }
    }
}
