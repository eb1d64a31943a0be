package org.eights.stories;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** The running product as its users and other systems reach it: over HTTP, with a name and a password, and nothing else. */
public final class Product {

    public static final String PASSWORD = "a-password-for-stories";

    private static final String BOUNDARY = "a-line-between-parts";

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final String base;

    public Product(int port) {
        this.base = "http://localhost:" + port;
    }

    /** An answer of the product. */
    public record Answer(int status, JsonNode body) {

        public String text(String path) {
            return body.at(path).asText(null);
        }
    }

    public void clock(String now) {
        Answer answer = put("qinlang", "/api/rehearsal/clock", Map.of("now", now + ":00+08:00"));
        if (answer.status() != 200) {
            throw new AssertionError("The clock did not move: " + answer);
        }
    }

    public Answer tryStart(String person, String process, Map<String, Object> form) {
        return post(person, "/api/cases/" + process, form);
    }

    public StoryCase start(String person, String process, Map<String, Object> form) {
        Answer answer = tryStart(person, process, form);
        if (answer.status() != 201) {
            throw new AssertionError("Not started: " + answer);
        }
        return new StoryCase(this, answer.text("/number"), person);
    }

    public Answer get(String person, String path) {
        return send(person, HttpRequest.newBuilder(URI.create(base + path)).GET(), "zh");
    }

    public Answer getIn(String language, String person, String path) {
        return send(person, HttpRequest.newBuilder(URI.create(base + path)).GET(), language);
    }

    public Answer post(String person, String path, Object body) {
        return post(person, path, body, Map.of());
    }

    public Answer post(String person, String path, Object body, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path)).POST(BodyPublishers.ofString(write(body)));
        headers.forEach(request::header);
        return send(person, request.header("Content-Type", "application/json"), "zh");
    }

    public Answer postIn(String language, String person, String path, Object body) {
        return send(person, HttpRequest.newBuilder(URI.create(base + path)).POST(BodyPublishers.ofString(write(body)))
                .header("Content-Type", "application/json"), language);
    }

    public Answer put(String person, String path, Object body) {
        return send(person, HttpRequest.newBuilder(URI.create(base + path)).PUT(BodyPublishers.ofString(write(body)))
                .header("Content-Type", "application/json"), "zh");
    }

    public Answer delete(String person, String path) {
        return send(person, HttpRequest.newBuilder(URI.create(base + path)).DELETE(), "zh");
    }

    /** Uploads a file, to a case or to none. */
    public Answer upload(String person, String name, byte[] bytes, String number) {
        return upload(person, BodyPublishers.ofByteArray(form(name, bytes, number)));
    }

    /** Uploads a file without saying beforehand how long it is. */
    public Answer uploadUnannounced(String person, String name, byte[] bytes) {
        return upload(person, BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(form(name, bytes, null))));
    }

    /** Sends a workbook where one is taken. */
    public Answer uploadTo(String path, String person, String name, byte[] bytes) {
        return upload(path, person, BodyPublishers.ofByteArray(form(name, bytes, null)));
    }

    private Answer upload(String person, HttpRequest.BodyPublisher form) {
        return upload("/api/attachments", person, form);
    }

    private Answer upload(String path, String person, HttpRequest.BodyPublisher form) {
        return send(person, HttpRequest.newBuilder(URI.create(base + path)).POST(form)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY), "zh");
    }

    private static byte[] form(String name, byte[] bytes, String number) {
        java.io.ByteArrayOutputStream form = new java.io.ByteArrayOutputStream();
        String part = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=";
        if (number != null) {
            form.writeBytes((part + "\"case\"\r\n\r\n" + number + "\r\n").getBytes(StandardCharsets.UTF_8));
        }
        form.writeBytes((part + "\"file\"; filename=\"" + name + "\"\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        form.writeBytes(bytes);
        form.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return form.toByteArray();
    }

    /** The bytes at an address, and how they came. */
    public HttpResponse<byte[]> download(String person, String path, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path)).GET().header("Authorization", basic(person));
        headers.forEach(request::header);
        try {
            return http.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String basic(String person) {
        return "Basic " + Base64.getEncoder().encodeToString((person + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
    }

    /** Completes a task over the engine's own interface, as Tasklist would. */
    public Answer complete(String person, String taskId, Map<String, Object> form) {
        Map<String, Object> variables = new LinkedHashMap<>();
        form.forEach((name, value) -> variables.put(name, value instanceof java.util.List<?> list
                ? Map.of("value", write(list), "type", "Json") : Map.of("value", value)));
        return post(person, "/engine-rest/task/" + taskId + "/complete", Map.of("variables", variables));
    }

    private Answer send(String person, HttpRequest.Builder request, String language) {
        if (person != null) {
            request.header("Authorization", basic(person));
        }
        try {
            HttpResponse<String> response = http.send(request.header("Accept-Language", language).build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body().isBlank() ? json.nullNode() : json.readTree(response.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String write(Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
