package org.eights.notification;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.eights.background.ChainsByHand;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The room without the engine, for whoever says something: what is said lies in the table, and nobody delivers it. */
@TestConfiguration
@Import({Notifications.class, Composer.class, Outbox.class, Templates.class})
@EnableConfigurationProperties(NotificationSettings.class)
public class NotificationRoom {

    @Bean
    Obstacles obstacles(JdbcClient jdbc) {
        return new Obstacles(jdbc);
    }

    /** Somebody's notice may fail, or kill whoever says it; the latter once. */
    public static final class Obstacles implements Deliveries {

        public final Set<String> bad = ConcurrentHashMap.newKeySet();
        public final Set<String> deadly = ConcurrentHashMap.newKeySet();
        private final JdbcClient jdbc;

        Obstacles(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        @Override
        public void order(UUID notification) {
            String recipient = jdbc.sql("SELECT recipient FROM notification WHERE id = ?").param(notification).query(String.class).single();
            if (deadly.remove(recipient)) {
                throw new ChainsByHand.Killed();
            }
            if (bad.contains(recipient)) {
                throw new IllegalStateException("bad " + recipient);
            }
        }

        @Override
        public void orderByHand(UUID notification) {
            throw new IllegalStateException("Nobody has to say a mailing by hand");
        }
    }
}
