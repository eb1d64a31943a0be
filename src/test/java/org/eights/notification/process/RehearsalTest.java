package org.eights.notification.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.ProcessEngine;
import org.eights.notification.Deliveries;
import org.eights.notification.Notifications;
import org.eights.notification.Result;
import org.eights.support.RoomTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** In a rehearsal nothing leaves the machine. */
@RoomTest
@Import(RoomOnAnEngine.class)
@DirtiesContext
@TestPropertySource(properties = "eights.rehearsal.enabled=true")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class RehearsalTest {

    @Autowired
    Notifications notifications;
    @Autowired
    Deliveries deliveries;
    @Autowired
    ProcessEngine engine;
    @Autowired
    TestGateway gateway;
    @Autowired
    JdbcClient jdbc;

    @Test
    void aNoticeIsRecordedAtOnceWithItsText() {
        notifications.send(DeliveryTest.receipt("CMP-1"));
        assertThat(notifications.of("CMP-1")).singleElement().satisfies(said -> {
            assertThat(said.result()).isEqualTo(Result.RECORDED);
            assertThat(said.text()).startsWith("陈立您好,您反映的“厨房漏水”已受理");
            assertThat(said.deliveredAt()).isEqualTo(said.at());
        });
        assertThat(engine.getManagementService().createJobQuery().count()).isZero();
        assertThat(gateway.asked).isZero();
    }

    @Test
    void whatWasStillWaitingBeforeTheRehearsalIsRecordedToo() {
        notifications.send(DeliveryTest.receipt("CMP-2"));
        jdbc.sql("UPDATE notification SET result = 'PENDING' WHERE case_number = 'CMP-2'").update();
        deliveries.order(notifications.of("CMP-2").get(0).id());
        engine.getManagementService().executeJob(engine.getManagementService().createJobQuery().singleResult().getId());
        assertThat(notifications.of("CMP-2").get(0).result()).isEqualTo(Result.RECORDED);
        assertThat(gateway.asked).isZero();
    }
}
