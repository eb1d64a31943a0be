package org.eights.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import org.eights.notification.NotificationSettings.Webhook;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class NotificationSettingsTest {

    @Test
    void nothingNeedsToBeSet() {
        NotificationSettings settings = new Binder(new MapConfigurationPropertySource(java.util.Map.of()))
                .bindOrCreate("eights.notification", NotificationSettings.class);
        assertThat(settings.retryAfter()).containsExactly(Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofHours(1));
        assertThat(settings.sms().isSetUp()).isFalse();
    }

    @Test
    void aGatewayNeedsASecretAndShowsItToNobody() {
        URI url = URI.create("https://sms.example.com/send?token=abc");
        assertThatThrownBy(() -> new Webhook(url, "short", Duration.ofSeconds(1), Duration.ofSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new Webhook(url, "a secret of some length", Duration.ofSeconds(1), Duration.ofSeconds(1)))
                .hasToString("Webhook[sms.example.com]");
    }
}
