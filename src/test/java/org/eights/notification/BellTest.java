package org.eights.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
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

/** What was said in the product, read by whom it was said to. */
@RoomTest
@Import({Notifications.class, Bell.class, Composer.class, Outbox.class, Templates.class, BellTest.Beans.class})
class BellTest {

    static final Instant NOW = Instant.parse("2025-06-16T02:00:00Z");

    @TestConfiguration
    @EnableConfigurationProperties(NotificationSettings.class)
    static class Beans {
        @Bean
        Clock clock() {
            return Clock.fixed(NOW, ZoneId.of("Asia/Shanghai"));
        }

        @Bean
        Deliveries deliveries() {
            return new NotificationsTest.Ordered();
        }
    }

    @Autowired Notifications notifications;
    @Autowired Bell bell;
    @Autowired JdbcClient jdbc;

    @Test
    void aWarningRingsUntilItIsRead() {
        warn("limin", 1);
        assertThat(bell.unread("limin")).isEqualTo(1);
        assertThat(bell.page("limin", true, null)).singleElement().satisfies(notice -> {
            assertThat(notice.template()).isEqualTo("N06");
            assertThat(notice.title()).isEqualTo(new Words("预警提醒", "Limit warning"));
            assertThat(notice.text()).isEqualTo("任务“现场核查1”已用时80%,2025-06-16 10:00到期。");
            assertThat(notice.caseNumber()).isEqualTo("CMP-1");
            assertThat(notice.at()).isEqualTo(NOW);
            assertThat(notice.read()).isFalse();
            bell.read("limin", notice.id());
            bell.read("limin", notice.id());
        });
        assertThat(bell.unread("limin")).isZero();
        assertThat(bell.page("limin", true, null)).isEmpty();
        assertThat(bell.page("limin", false, null)).singleElement().satisfies(notice -> assertThat(notice.read()).isTrue());
    }

    @Test
    void nobodyHearsOrReadsWhatWasSaidToAnother() {
        warn("limin", 1);
        UUID hers = bell.page("limin", false, null).get(0).id();
        assertThat(bell.page("chenyu", false, null)).isEmpty();
        assertThat(bell.unread("chenyu")).isZero();
        assertNone("id", () -> bell.read("chenyu", hers));
        assertNone("before", () -> bell.page("chenyu", false, hers));
        bell.readAll("chenyu");
        assertThat(bell.unread("limin")).isEqualTo(1);
    }

    @Test
    void whatWasSentByOtherWaysDoesNotRing() {
        notifications.send(new Notice("CMP-1", "N07", "CMP-1:late", List.of(Recipient.person("limin", new Words("李敏", "Li Min"), "13800001234", null, Locale.CHINESE)),
                Map.of("task", "现场核查", "h", 2)));
        assertThat(notifications.of("CMP-1")).extracting(Notification::channel).containsExactlyInAnyOrder(Channel.IN_APP, Channel.SMS);
        assertThat(bell.unread("limin")).isEqualTo(1);
        UUID sms = notifications.of("CMP-1").stream().filter(n -> n.channel() == Channel.SMS).findFirst().orElseThrow().id();
        assertNone("id", () -> bell.read("limin", sms));
    }

    @Test
    void pagesFollowEachOtherWithoutGapsThoughNewOnesArrive() {
        for (int i = 0; i < 2 * Bell.PAGE; i++) {
            warn("limin", i);
        }
        List<InAppNotice> first = bell.page("limin", false, null);
        warn("limin", 999);
        List<InAppNotice> second = bell.page("limin", false, first.get(Bell.PAGE - 1).id());
        assertThat(first).hasSize(Bell.PAGE).first().satisfies(notice -> assertThat(notice.text()).contains("现场核查59”已"));
        assertThat(second).hasSize(Bell.PAGE).first().satisfies(notice -> assertThat(notice.text()).contains("现场核查29”已"));
        assertThat(bell.page("limin", false, second.get(Bell.PAGE - 1).id())).isEmpty();
        bell.readAll("limin");
        assertThat(bell.unread("limin")).isZero();
    }

    @Test
    void tenThousandNoticesAreNotReadToShowThirty() {
        jdbc.sql("""
                INSERT INTO notification (id, template, notice_key, channel, recipient, addressee, language, subject, text, result, said_at, read_at)
                SELECT gen_random_uuid(), 'N06', 'k' || i, 'IN_APP', 'person:p' || i % 3, '', 'zh', '', '', 'SENT', :now,
                       CASE WHEN i % 100 = 0 THEN NULL ELSE CAST(:now AS timestamptz) END FROM generate_series(1, 30000) i""")
                .param("now", NOW.atOffset(java.time.ZoneOffset.UTC)).update();
        jdbc.sql("ANALYZE notification").update();
        String all = plan("SELECT * FROM notification WHERE recipient = 'person:p1' AND channel = 'IN_APP' AND seq < 90000 ORDER BY seq DESC LIMIT 30");
        String unread = plan("SELECT count(*) FROM notification WHERE recipient = 'person:p1' AND channel = 'IN_APP' AND read_at IS NULL");
        assertThat(all).contains("notification_in_app").doesNotContain("Seq Scan", "Sort");
        assertThat(unread).contains("notification_unread").doesNotContain("Seq Scan");
        assertThat(bell.unread("p1")).isEqualTo(100);
        assertThat(bell.page("p1", true, null)).hasSize(Bell.PAGE);
    }

    @Test
    void aNoticeWhoseTemplateIsGoneKeepsItsSubject() {
        jdbc.sql("""
                INSERT INTO notification (id, template, notice_key, channel, recipient, addressee, language, subject, text, result, said_at)
                VALUES (gen_random_uuid(), 'N99', 'k', 'IN_APP', 'person:limin', '', 'zh', '旧通知', '内容', 'SENT', now())""").update();
        assertThat(bell.page("limin", false, null)).singleElement()
                .satisfies(notice -> assertThat(notice.title()).isEqualTo(new Words("旧通知", "旧通知")));
    }

    private String plan(String sql) {
        return String.join("\n", jdbc.sql("EXPLAIN " + sql).query(String.class).list());
    }

    private static void assertNone(String field, org.assertj.core.api.ThrowableAssert.ThrowingCallable what) {
        assertThatThrownBy(what).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.UNKNOWN);
            assertThat(refusal.problems()).singleElement().satisfies(problem -> assertThat(problem.field()).isEqualTo(field));
        });
    }

    private void warn(String person, int number) {
        notifications.send(new Notice("CMP-" + number, "N06", person + ":warn:" + number,
                List.of(Recipient.person(person, new Words("李敏", "Li Min"), null, null, Locale.CHINESE)),
                Map.of("task", new Words("现场核查" + number, "Investigate"), "due", NOW)));
    }
}
