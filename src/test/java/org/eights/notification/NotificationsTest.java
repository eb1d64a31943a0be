package org.eights.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eights.support.RoomTest;
import org.eights.wording.Refusal;
import org.eights.wording.Words;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Saying something once, and knowing afterwards what was said. */
@RoomTest
@Import({Notifications.class, Composer.class, Outbox.class, Templates.class, DeliveredByHand.class, NotificationsTest.Beans.class})
@TestPropertySource(properties = "eights.notification.hotline=400-000-0000")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class NotificationsTest {

    static final Instant NOW = Instant.parse("2025-06-16T02:00:00Z");

    @TestConfiguration
    @EnableConfigurationProperties(NotificationSettings.class)
    static class Beans {
        @Bean
        Clock clock() {
            return Clock.fixed(NOW, ZoneId.of("Asia/Shanghai"));
        }

        @Bean
        Ordered deliveries() {
            return new Ordered();
        }
    }

    /** Remembers what it was asked to do. */
    static class Ordered implements Deliveries {
        final List<UUID> ordered = Collections.synchronizedList(new ArrayList<>());
        final List<UUID> byHand = Collections.synchronizedList(new ArrayList<>());

        @Override
        public void order(UUID notification) {
            ordered.add(notification);
        }

        @Override
        public void orderByHand(UUID notification) {
            byHand.add(notification);
        }
    }

    @Autowired
    Notifications notifications;
    @Autowired
    DeliveredByHand deliveredByHand;
    @Autowired
    Ordered deliveries;
    @Autowired
    TransactionTemplate transaction;
    @Autowired
    JdbcClient jdbc;

    @Test
    void aReceiptIsWrittenInTheCustomersLanguageWithTheNumberHidden() {
        notifications.send(receipt("CMP-1", customer(Locale.CHINESE)));
        assertThat(notifications.of("CMP-1")).singleElement().satisfies(said -> {
            assertThat(said.template()).isEqualTo("N01");
            assertThat(said.channel()).isEqualTo(Channel.SMS);
            assertThat(said.to()).isEqualTo("陈立 138****1234");
            assertThat(said.recipient()).isEqualTo("customer:C001");
            assertThat(said.language()).isEqualTo("zh");
            assertThat(said.text()).isEqualTo("陈立您好,您反映的“厨房漏水”已受理,编号CMP-1,李敏将于2025-06-16 12:00前联系您。400-000-0000");
            assertThat(said.at()).isEqualTo(NOW);
            assertThat(said.result()).isEqualTo(Result.PENDING);
            assertThat(deliveries.ordered).contains(said.id());
        });
    }

    @Test
    void anEnglishReaderGetsEnglish() {
        notifications.send(receipt("CMP-2", customer(Locale.UK)));
        assertThat(notifications.of("CMP-2")).singleElement()
                .satisfies(said -> assertThat(said.text()).startsWith("Your request CMP-2 is received; Li Min"));
    }

    @Test
    void theSameKeyIsSaidOnce() {
        notifications.send(receipt("CMP-3", customer(Locale.CHINESE)));
        notifications.send(receipt("CMP-3", customer(Locale.CHINESE)));
        assertThat(notifications.of("CMP-3")).hasSize(1);
    }

    @Test
    void theSameKeyIsSaidOnceThoughTwentySayItAtTheSameMoment() throws Exception {
        int speakers = 20;
        ExecutorService threads = Executors.newFixedThreadPool(speakers);
        CyclicBarrier together = new CyclicBarrier(speakers);
        int before = deliveries.ordered.size();
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < speakers; i++) {
                all.add(threads.submit(() -> {
                    together.await();
                    notifications.send(receipt("CMP-4", customer(Locale.CHINESE)));
                    return null;
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(notifications.of("CMP-4")).hasSize(1);
        assertThat(deliveries.ordered).hasSize(before + 1);
    }

    @Test
    void whatIsRolledBackWasNeverSaid() {
        transaction.executeWithoutResult(status -> {
            notifications.send(receipt("CMP-5", customer(Locale.CHINESE)));
            status.setRollbackOnly();
        });
        assertThat(notifications.of("CMP-5")).isEmpty();
        notifications.send(receipt("CMP-5", customer(Locale.CHINESE)));
        assertThat(notifications.of("CMP-5")).hasSize(1);
    }

    @Test
    void aColleagueReadsInTheProductWhatIsSaidThere() {
        notifications.send(new Notice("CMP-6", "N06", "CMP-6:warn", List.of(limin()),
                Map.of("task", new Words("现场核查", "Investigate"), "due", NOW)));
        assertThat(notifications.inAppOf("limin", 10)).singleElement().satisfies(said -> {
            assertThat(said.text()).isEqualTo("任务“现场核查”已用时80%,2025-06-16 10:00到期。");
            assertThat(said.to()).isEqualTo("李敏");
            assertThat(said.result()).isEqualTo(Result.SENT);
            assertThat(deliveries.ordered).doesNotContain(said.id());
        });
    }

    @Test
    void aMissingValueDoesNotStopTheCaseAndIsLeftToAPerson() {
        notifications.send(new Notice("CMP-7", "N02", "CMP-7:progress", List.of(customer(Locale.CHINESE)), Map.of("progress", "已查勘")));
        Notification said = notifications.of("CMP-7").get(0);
        assertThat(said.result()).isEqualTo(Result.GIVEN_UP);
        assertThat(said.lastError()).isEqualTo("no value for [due, next]");
        assertThat(said.text()).isEqualTo("CMP-7进展:已查勘,下一步{next},预计{due}。");
        assertThat(deliveries.byHand).contains(said.id());

        deliveredByHand.note(said.id());
        deliveredByHand.note(said.id());
        assertThat(notifications.of("CMP-7").get(0).result()).isEqualTo(Result.MANUAL);
        assertThat(notifications.of("CMP-7").get(0).deliveredAt()).isEqualTo(NOW);
    }

    @Test
    void whatNobodyWasAskedToSayIsNotNotedAsSaidByHand() {
        notifications.send(receipt("CMP-8", customer(Locale.CHINESE)));
        UUID pending = notifications.of("CMP-8").get(0).id();
        assertThatThrownBy(() -> deliveredByHand.note(pending)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> deliveredByHand.note(UUID.randomUUID())).isInstanceOf(Refusal.class);
    }

    @Test
    void noCustomersNumberIsKept() {
        notifications.send(receipt("CMP-9", customer(Locale.CHINESE)));
        assertThat(jdbc.sql("SELECT count(*) FROM notification n WHERE n::text LIKE '%13800001234%'").query(Integer.class).single())
                .isZero();
        assertThat(keptAddresses("CMP-9")).isEmpty();
    }

    @Test
    void aStrangersNumberIsKeptOnlyUntilTheyHaveBeenTold() {
        Recipient stranger = Recipient.other("contact", "陈母", "+86 137 1111 2222", null, Locale.CHINESE);
        notifications.send(new Notice("CMP-10", "N02", "CMP-10:progress", List.of(stranger), Map.of("progress", "已查勘")));
        Notification said = notifications.of("CMP-10").get(0);
        assertThat(said.to()).isEqualTo("陈母 137****2222");
        assertThat(said.recipient()).isEqualTo("other:contact");
        assertThat(keptAddresses("CMP-10")).containsExactly("+86 137 1111 2222");

        deliveredByHand.note(said.id());
        assertThat(keptAddresses("CMP-10")).isEmpty();
    }

    private List<String> keptAddresses(String number) {
        return jdbc.sql("SELECT a.address FROM notification_address a JOIN notification n ON n.id = a.notification WHERE n.case_number = ?")
                .param(number).query(String.class).list();
    }

    static Notice receipt(String number, Recipient to) {
        return new Notice(number, "N01", number + ":receipt", List.of(to), Map.of("subject", "厨房漏水",
                "owner", new Words("李敏", "Li Min"), "due", Instant.parse("2025-06-16T04:00:00Z")));
    }

    static Recipient customer(Locale language) {
        return Recipient.customer("C001", "陈立", "13800001234", "chen@example.com", language);
    }

    static Recipient limin() {
        return Recipient.person("limin", new Words("李敏", "Li Min"), null, null, Locale.CHINESE);
    }
}
