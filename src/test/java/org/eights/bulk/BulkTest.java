package org.eights.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.eights.support.RoomTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@RoomTest
class BulkTest {

    private final List<List<String>> written = new ArrayList<>();
    private final BulkWrites<String> writes = new BulkWrites<>(row -> row.charAt(0), rows -> written.add(List.copyOf(rows)));
    private final BulkMemory<String, Integer> memory = new BulkMemory<>();
    private final TransactionTemplate apart;
    private int read;

    @Autowired
    BulkTest(PlatformTransactionManager transactions) {
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Test
    void whatManyWriteGoesTogetherAndWhatOneWritesAtOnce() {
        writes.add("alone");
        Bulk.of(() -> {
            writes.add("b");
            Bulk.of(() -> {
                writes.add("c");
                return null;
            });
            assertThat(written).containsExactly(List.of("alone"));
            return null;
        });
        assertThat(written).containsExactly(List.of("alone"), List.of("b", "c"));
    }

    @Test
    void whoeverReadsHasItWrittenBefore() {
        Bulk.of(() -> {
            writes.add("a");
            writes.flush();
            assertThat(written).containsExactly(List.of("a"));
            return null;
        });
        assertThat(written).hasSize(1);
    }

    @Test
    void rowsOfTheSameKeyGoOneAfterTheOther() {
        Bulk.of(() -> {
            writes.addAll(List.of("a1", "b1", "a2", "c1"));
            return null;
        });
        assertThat(written).containsExactly(List.of("a1", "b1"), List.of("a2", "c1"));
    }

    @Test
    void nothingIsWrittenOfWorkThatFails() {
        assertThatThrownBy(() -> Bulk.of(() -> {
            writes.add("a");
            throw new IllegalStateException();
        })).isInstanceOf(IllegalStateException.class);
        writes.add("b");
        assertThat(written).containsExactly(List.of("b"));
    }

    @Test
    void anotherTransactionMeanwhileIsNoPartOfIt() {
        Bulk.of(() -> {
            writes.add("a");
            apart.executeWithoutResult(status -> writes.add("b"));
            assertThat(written).containsExactly(List.of("b"));
            return null;
        });
        assertThat(written).containsExactly(List.of("b"), List.of("a"));
    }

    @Test
    void whatIsReadIsRememberedUntilTheWorkIsDone() {
        Bulk.of(() -> {
            memory.keep("known", 7);
            assertThat(memory.get("known", key -> ++read)).isEqualTo(7);
            memory.get("read", key -> ++read);
            return memory.get("read", key -> ++read);
        });
        assertThat(read).isEqualTo(1);
        memory.keep("known", 7);
        assertThat(memory.get("known", key -> ++read)).isEqualTo(2);
    }
}
