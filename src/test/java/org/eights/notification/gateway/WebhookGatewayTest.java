package org.eights.notification.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.temporaryRedirect;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.eights.notification.NotificationFixture.ID;
import static org.eights.notification.NotificationFixture.aReceiptBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eights.notification.Channel;
import org.eights.notification.DeliveryFailed;
import org.eights.notification.NotificationSettings.Webhook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookGatewayTest {

    private static final String SECRET = "a secret known to both";
    private static final String PHONE = "13800001234";

    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance().options(wireMockConfig().dynamicPort()).build();

    @ParameterizedTest
    @EnumSource(value = Channel.class, names = {"SMS", "WECOM"})
    void theGatewayGetsOneSignedMessage(Channel channel) throws Exception {
        SERVER.stubFor(post("/send").willReturn(ok()));
        gateway(channel, "/send").deliver(aReceiptBy(channel), PHONE);

        SERVER.verify(1, postRequestedFor(urlEqualTo("/send")).withHeader("Idempotency-Key", equalTo(ID.toString())));
        LoggedRequest sent = SERVER.findAll(postRequestedFor(urlEqualTo("/send"))).get(0);
        JsonNode body = new ObjectMapper().readTree(sent.getBody());
        assertThat(body.get("to").asText()).isEqualTo(PHONE);
        assertThat(body.get("channel").asText()).isEqualTo(channel.name());
        assertThat(body.get("text").asText()).isEqualTo(aReceiptBy(channel).text());
        assertThat(sent.getHeader("X-Eights-Timestamp")).isEqualTo("1750039200");
        assertThat(sent.getHeader("X-Eights-Signature")).isEqualTo(hmac("1750039200" + sent.getBodyAsString()));
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 400, 403, 404, 429, 500, 503})
    void anyAnswerButAYesIsAFailure(int status) {
        SERVER.stubFor(post("/send").willReturn(status(status)));
        assertThatThrownBy(() -> gateway(Channel.SMS, "/send").deliver(aReceiptBy(Channel.SMS), PHONE))
                .isInstanceOf(DeliveryFailed.class).hasMessage("The gateway for SMS answered HTTP " + status).hasNoCause();
    }

    @Test
    void aRedirectIsNotFollowed() {
        SERVER.stubFor(post("/send").willReturn(temporaryRedirect("/elsewhere")));
        assertThatThrownBy(() -> gateway(Channel.SMS, "/send").deliver(aReceiptBy(Channel.SMS), PHONE))
                .hasMessageContaining("302");
        SERVER.verify(0, postRequestedFor(urlEqualTo("/elsewhere")));
    }

    @Test
    void aGatewayThatKeepsSilentOrDribblesIsNotWaitedFor() {
        SERVER.stubFor(post("/silent").willReturn(ok().withFixedDelay(5_000)));
        SERVER.stubFor(post("/dribbles").willReturn(aResponse().withBody("a long answer").withChunkedDribbleDelay(5, 5_000)));
        for (String path : new String[] {"/silent", "/dribbles"}) {
            assertThatThrownBy(() -> impatient(path).deliver(aReceiptBy(Channel.SMS), PHONE))
                    .hasMessage("The gateway for SMS did not answer in time");
        }
    }

    @Test
    void aBrokenLineIsAFailure() {
        SERVER.stubFor(post("/send").willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
        assertThatThrownBy(() -> gateway(Channel.SMS, "/send").deliver(aReceiptBy(Channel.SMS), PHONE))
                .isInstanceOf(DeliveryFailed.class).hasNoCause();
    }

    @Test
    void whereNobodyListensItCannotBeReached() {
        assertThatThrownBy(() -> gateway(Channel.SMS, URI.create("http://127.0.0.1:1/")).deliver(aReceiptBy(Channel.SMS), PHONE))
                .hasMessage("The gateway for SMS cannot be reached");
    }

    @Test
    void aGatewayThatIsNotSetUpTakesNothing() {
        assertThatThrownBy(() -> gateway(Channel.WECOM, (URI) null).deliver(aReceiptBy(Channel.WECOM), PHONE))
                .hasMessage("The gateway for WECOM is not set up");
    }

    private static WebhookGateway gateway(Channel channel, String path) {
        return gateway(channel, URI.create(SERVER.baseUrl() + path));
    }

    private static WebhookGateway gateway(Channel channel, URI url) {
        return gateway(channel, new Webhook(url, SECRET, Duration.ofSeconds(10), Duration.ofSeconds(10)));
    }

    private static WebhookGateway impatient(String path) {
        URI url = URI.create(SERVER.baseUrl() + path);
        return gateway(Channel.SMS, new Webhook(url, SECRET, Duration.ofMillis(200), Duration.ofMillis(300)));
    }

    private static WebhookGateway gateway(Channel channel, Webhook settings) {
        return new WebhookGateway(channel, settings, new ObjectMapper(), Clock.fixed(Instant.ofEpochSecond(1_750_039_200), ZoneOffset.UTC));
    }

    private static String hmac(String signed) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes("UTF-8"), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(signed.getBytes("UTF-8")));
    }
}
