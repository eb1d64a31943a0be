package org.eights.notification;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How notices leave the house ({@code eights.notification.*}). The mail server itself is set by Spring's {@code spring.mail.*}.
 *
 * @param hotline    what {@code {hotline}} stands for in a text; empty where there is none
 * @param mailFrom   the sender's address of every mail
 * @param retryAfter how long to wait before each further attempt, so that their number is the number of retries; after the last
 *                   one a person is asked to say it
 * @param sms        the gateway for SMS
 * @param wecom      the gateway for WeCom
 */
@ConfigurationProperties("eights.notification")
public record NotificationSettings(@DefaultValue("") String hotline, @DefaultValue("") String mailFrom,
                                   @DefaultValue({"PT5M", "PT15M", "PT1H"}) List<Duration> retryAfter,
                                   @DefaultValue Webhook sms, @DefaultValue Webhook wecom) {

    public NotificationSettings {
        retryAfter = List.copyOf(retryAfter);
        if (retryAfter.stream().anyMatch(wait -> wait.isNegative() || wait.isZero())) {
            throw new IllegalArgumentException("eights.notification.retry-after: every wait must be longer than nothing");
        }
    }

    /**
     * A gateway that takes messages by HTTP.
     *
     * @param url            where a message is posted; null where there is no such gateway
     * @param secret         signs every message; it must be given with the URL
     * @param connectTimeout how long to wait for the connection
     * @param readTimeout    how long to wait for the answer; with the connection it should stay below the job executor's lock time,
     *                       else another node tries the same message meanwhile
     */
    public record Webhook(URI url, @DefaultValue("") String secret, @DefaultValue("PT2S") Duration connectTimeout,
                          @DefaultValue("PT5S") Duration readTimeout) {

        public Webhook {
            if (url != null && !List.of("http", "https").contains(String.valueOf(url.getScheme()))) {
                throw new IllegalArgumentException("eights.notification: a gateway's URL begins with https:// or http://");
            }
            if (url != null && secret.length() < 16) {
                throw new IllegalArgumentException("eights.notification: a gateway needs a secret of at least 16 characters");
            }
        }

        public boolean isSetUp() {
            return url != null;
        }

        @Override
        public String toString() {
            return isSetUp() ? "Webhook[" + url.getHost() + "]" : "Webhook[none]";
        }
    }
}
