package org.eights.notification.gateway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eights.notification.Channel;
import org.eights.notification.DeliveryFailed;
import org.eights.notification.Gateway;
import org.eights.notification.Notification;
import org.eights.notification.NotificationSettings.Webhook;

/** A gateway that takes signed JSON by HTTP. A redirect is not followed, so that a text stays with the one it was meant for. */
class WebhookGateway implements Gateway {

    private final Channel channel;
    private final Webhook settings;
    private final ObjectMapper json;
    private final Clock clock;
    private final HttpClient client;

    WebhookGateway(Channel channel, Webhook settings, ObjectMapper json, Clock clock) {
        this.channel = channel;
        this.settings = settings;
        this.json = json;
        this.clock = clock;
        this.client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.connectTimeout()).build();
    }

    @Override
    public Channel channel() {
        return channel;
    }

    @Override
    public void deliver(Notification notification, String address) {
        if (!settings.isSetUp()) {
            throw failed("is not set up");
        }
        int status = post(request(notification, body(notification, address)));
        if (status < 200 || status > 299) {
            throw failed("answered HTTP " + status);
        }
    }

    private HttpRequest request(Notification notification, byte[] body) {
        String timestamp = String.valueOf(clock.instant().getEpochSecond());
        return HttpRequest.newBuilder(settings.url()).timeout(settings.connectTimeout().plus(settings.readTimeout()))
                .header("Content-Type", "application/json;charset=UTF-8")
                .header("Idempotency-Key", notification.id().toString())
                .header("X-Eights-Timestamp", timestamp)
                .header("X-Eights-Signature", Signature.of(settings.secret(), timestamp, body))
                .POST(BodyPublishers.ofByteArray(body)).build();
    }

    private byte[] body(Notification notification, String address) {
        Map<String, String> body = new LinkedHashMap<>();
        body.put("id", notification.id().toString());
        body.put("channel", channel.name());
        body.put("template", notification.template());
        body.put("case", notification.caseNumber());
        body.put("to", address);
        body.put("language", notification.language());
        body.put("text", notification.text());
        try {
            return json.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The limit covers the whole exchange: the client's own ends with the answer's first line. */
    private int post(HttpRequest request) {
        CompletableFuture<Integer> answer =
                client.sendAsync(request, BodyHandlers.discarding()).thenApply(HttpResponse::statusCode);
        try {
            return answer.get(settings.connectTimeout().plus(settings.readTimeout()).toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw failed("did not answer in time");
        } catch (ExecutionException e) {
            throw failed(why(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed("was interrupted");
        }
    }

    private static String why(Throwable cause) {
        if (cause instanceof HttpConnectTimeoutException || cause instanceof ConnectException) {
            return "cannot be reached";
        }
        if (cause instanceof HttpTimeoutException) {
            return "did not answer in time";
        }
        return cause instanceof IOException ? "broke off" : "failed (" + cause.getClass().getSimpleName() + ")";
    }

    private DeliveryFailed failed(String how) {
        return new DeliveryFailed("The gateway for " + channel + " " + how);
    }
}
