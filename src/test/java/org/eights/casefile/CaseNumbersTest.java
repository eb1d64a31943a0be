package org.eights.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.eights.casefile.CaseFileRoom.TODAY;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.eights.support.RoomTest;
import org.eights.wording.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@RoomTest
@Import(CaseFileRoom.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class CaseNumbersTest {

    @Autowired DataSource dataSource;
    @Autowired CaseFiles files;
    @Autowired JdbcTemplate jdbc;

    @Test
    void sixteenWhoStartAtMidnightOnTwoNodesNeverGetTheSameNumber() throws Exception {
        List<CaseNumbers> nodes = List.of(new CaseNumbers(dataSource), new CaseNumbers(dataSource));
        CyclicBarrier together = new CyclicBarrier(16);
        ExecutorService people = Executors.newFixedThreadPool(16);
        try {
            List<Future<List<CaseNumber>>> given = IntStream.range(0, 16).mapToObj(person -> people.submit(() -> {
                together.await();
                return IntStream.range(0, 100)
                        .mapToObj(i -> nodes.get(person % 2).next("MID", i < 50 ? TODAY : TODAY.plusDays(1))).toList();
            })).toList();
            List<CaseNumber> all = given.stream().flatMap(CaseNumbersTest::result).toList();
            assertThat(all).hasSize(1600).doesNotHaveDuplicates();
            assertThat(all).filteredOn(number -> number.value().startsWith("MID-20250617-")).hasSize(800)
                    .contains(new CaseNumber("MID-20250617-0001"), new CaseNumber("MID-20250617-0800"));
        } finally {
            people.shutdownNow();
        }
    }

    private static Stream<CaseNumber> result(Future<List<CaseNumber>> given) {
        try {
            return given.get().stream();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void twoStartsThatAreNotYetStoredDoNotWaitForEachOther() {
        CaseNumbers numbers = new CaseNumbers(dataSource);
        TransactionTemplate apart = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        apart.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
        List<CaseNumber> given = apart.execute(outer -> {
            CaseNumber first = numbers.next("TWO", TODAY);
            return List.of(first, apart.execute(inner -> new CaseNumbers(dataSource).next("TWO", TODAY)));
        });
        assertThat(given).containsExactly(new CaseNumber("TWO-20250616-0001"), new CaseNumber("TWO-20250616-0002"));
    }

    @Test
    void theFirstNumberOfADayNeedsNoSecondConnectionOfThePool() {
        try (HikariDataSource one = new HikariDataSource()) {
            HikariDataSource pool = (HikariDataSource) dataSource;
            one.setJdbcUrl(pool.getJdbcUrl());
            one.setUsername(pool.getUsername());
            one.setPassword(pool.getPassword());
            one.setMaximumPoolSize(1);
            one.setConnectionTimeout(2000);
            CaseNumbers numbers = new CaseNumbers(one);
            CaseNumber given = new TransactionTemplate(new JdbcTransactionManager(one)).execute(tx -> numbers.next("ONE", TODAY));
            assertThat(given).isEqualTo(new CaseNumber("ONE-20250616-0001"));
        }
    }

    @Test
    void numbersGoOnAfterThoseThatADayHasUsedAlready() {
        files.open(new CaseNumber("OLD-20250601-0041"), "complaint", CaseSubject.NOTHING, Map.of());
        assertThat(new CaseNumbers(dataSource).next("OLD", TODAY.withDayOfMonth(1))).isEqualTo(new CaseNumber("OLD-20250601-0042"));
    }

    @Test
    void sequencesOfLongAgoAreClearedAway() {
        CaseNumbers numbers = new CaseNumbers(dataSource);
        for (int day = 0; day < 12; day++) {
            numbers.next("CLR", TODAY.plusDays(day));
        }
        assertThat(jdbc.queryForList("SELECT relname FROM pg_class WHERE relkind = 'S' AND relname LIKE 'case_number_clr_%' ORDER BY 1",
                String.class)).hasSize(8).startsWith("case_number_clr_20250620");
    }

    @Test
    void afterTheNinetyNineHundredNinetyNinthThereIsOneDigitMore() {
        assertThat(CaseNumber.of("HUO", TODAY, 10_000).value()).isEqualTo("HUO-20250616-10000");
    }

    @Test
    void whatIsNoCaseNumberIsAnUnknownCase() {
        for (String text : new String[] {null, "", "CMP", "cmp-20250616-0001", "CMP-20250616-1", "CMP-20250616-0001\n", "' OR 1=1"}) {
            assertThatThrownBy(() -> new CaseNumber(text)).isInstanceOfSatisfying(Refusal.class,
                    refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.UNKNOWN));
        }
    }
}
