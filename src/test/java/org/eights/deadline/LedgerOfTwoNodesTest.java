package org.eights.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eights.deadline.CalendarFixture.at;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eights.wording.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@DeadlineRoomTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class LedgerOfTwoNodesTest {

    private static final String CASE = "CP-20250616-0002";

    @Autowired
    private Ledger ledger;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void nothingIsLeft() {
        jdbc.sql("DELETE FROM deadline_event").update();
        jdbc.sql("DELETE FROM deadline").update();
    }

    @Test
    void anAlarmThatManyWantIsGivenToOne() throws Exception {
        for (int n = 0; n < 20; n++) {
            ledger.start(new DeadlineId("d" + n), StartDeadline.of(CASE, "plan", "UserTask_Plan", new Words("制定方案", "Plan"),
                    Limit.hours(1 + n, ClockMode.CLOCK), at("2025-06-16 10:00")));
        }
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        try {
            Callable<List<Alarm>> take = () -> ledger.takeDueAlarms(CASE, at("2025-06-17 09:00"));
            List<Alarm> taken = new ArrayList<>();
            for (Future<List<Alarm>> future : nodes.invokeAll(List.of(take, take, take, take))) {
                taken.addAll(future.get());
            }
            assertThat(taken).extracting(alarm -> alarm.deadline().id() + " " + alarm.kind()).hasSize(40).doesNotHaveDuplicates();
        } finally {
            nodes.shutdownNow();
        }
    }
}
