package org.eights.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eights.casefile.CaseFileRoom.TODAY;
import static org.eights.casefile.CaseFileRoom.step;
import static org.springframework.transaction.TransactionDefinition.PROPAGATION_REQUIRES_NEW;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.eights.support.RoomTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@RoomTest
@Import(CaseFileRoom.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class ConcurrentEntriesTest {

    @Autowired CaseFiles files;
    @Autowired CaseNumbers numbers;
    @Autowired PlatformTransactionManager transactions;

    @Test
    void manyWhoAddToOneCaseLoseNothingOfEachOther() throws Exception {
        CaseNumber number = numbers.next("CMP", TODAY);
        files.open(number, "complaint", CaseSubject.NOTHING, Map.of());
        ExecutorService people = Executors.newFixedThreadPool(8);
        try {
            List<Future<?>> done = IntStream.range(0, 200).<Future<?>>mapToObj(i -> people.submit(
                    () -> files.record(step(number, "A", "limin", Map.of("value" + i, i), Map.of("last", i))))).toList();
            for (Future<?> one : done) {
                one.get();
            }
        } finally {
            people.shutdownNow();
        }
        List<CaseEntry> entries = files.entries(number);
        assertThat(entries).extracting(CaseEntry::seq).containsExactlyElementsOf(LongStream.rangeClosed(1, 200).boxed().toList());
        assertThat(files.get(number).values()).hasSize(200).containsEntry("value0", 0).containsEntry("value199", 199);
        assertThat(files.get(number).facts()).containsEntry("last", entries.get(199).data().get("last"));
    }

    @Test
    void whatATransactionHasAddedIsSeenByItAloneAndEndsWithIt() {
        CaseNumber number = numbers.next("CMP", TODAY);
        files.open(number, "complaint", CaseSubject.NOTHING, Map.of());
        new TransactionTemplate(transactions).executeWithoutResult(outer -> {
            files.record(step(number, "A", "limin", Map.of("demand", "3000")));
            assertThat(files.get(number).values()).containsEntry("demand", "3000");
            new TransactionTemplate(transactions, new DefaultTransactionDefinition(PROPAGATION_REQUIRES_NEW))
                    .executeWithoutResult(inner -> assertThat(files.get(number).values()).isEmpty());
            assertThat(files.get(number).values()).containsEntry("demand", "3000");
            outer.setRollbackOnly();
        });
        assertThat(files.get(number).values()).isEmpty();
    }
}
