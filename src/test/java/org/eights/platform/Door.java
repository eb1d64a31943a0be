package org.eights.platform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.env.Environment;

/** Knocks at the running product over HTTP, as a stranger or as somebody. */
class Door {

    private final HttpClient client = HttpClient.newHttpClient();
    private final ObjectMapper json;
    private final Environment environment;

    Door(ObjectMapper json, Environment environment) {
        this.json = json;
        this.environment = environment;
    }

    Knock stranger() {
        return new Knock();
    }

    Knock as(String user) {
        return as(user, "root".equals(user) ? "only-in-this-test" : Toys.PASSWORD);
    }

    Knock as(String user, String password) {
        return new Knock().header("Authorization", "Basic " + Base64.getEncoder()
                .encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8)));
    }

    /** Signs in to a web application as a browser does. */
    Knock webapp(String user, String app) {
        Answer page = stranger().get("/camunda/api/admin/auth/user/default");
        Knock browser = stranger().cookies(page);
        Answer in = browser.form("/camunda/api/admin/auth/user/default/login/" + app, "username=" + user + "&password="
                + ("root".equals(user) ? "only-in-this-test" : Toys.PASSWORD));
        if (in.status() != 200) {
            throw new IllegalStateException("could not sign in: " + in);
        }
        // The session changes with signing in, and so does the token.
        browser = browser.cookies(in);
        return browser.cookies(browser.get("/camunda/api/engine/engine/"));
    }

    record Answer(int status, String text, JsonNode body, Map<String, java.util.List<String>> headers) {
        String header(String name) {
            return headers.entrySet().stream().filter(h -> name.equalsIgnoreCase(h.getKey())).map(h -> String.join("|", h.getValue()))
                    .findFirst().orElse(null);
        }
    }

    /** One caller with the headers they send. */
    class Knock {
        private final Map<String, String> headers = new LinkedHashMap<>();
        private final Map<String, String> cookies = new LinkedHashMap<>();

        Knock header(String name, String value) {
            headers.put(name, value);
            return this;
        }

        Knock without(String name) {
            headers.remove(name);
            return this;
        }

        Knock english() {
            return header("Accept-Language", "en-GB,en;q=0.8");
        }

        Knock cookies(Answer answer) {
            String set = answer.header("Set-Cookie");
            if (set != null) {
                Matcher matcher = Pattern.compile("(JSESSIONID|XSRF-TOKEN)=([^;|]+)").matcher(set);
                while (matcher.find()) {
                    cookies.put(matcher.group(1), matcher.group(2));
                }
            }
            String token = answer.header("X-XSRF-TOKEN");
            if (token != null) {
                cookies.put("XSRF-TOKEN", token);
            }
            if (cookies.containsKey("XSRF-TOKEN")) {
                header("X-XSRF-TOKEN", cookies.get("XSRF-TOKEN"));
            }
            return this;
        }

        Answer get(String path) {
            return send("GET", path, HttpRequest.BodyPublishers.noBody(), null);
        }

        Answer delete(String path) {
            return send("DELETE", path, HttpRequest.BodyPublishers.noBody(), null);
        }

        Answer post(String path, String body) {
            return send("POST", path, body, "application/json");
        }

        Answer put(String path, String body) {
            return send("PUT", path, body, "application/json");
        }

        Answer form(String path, String body) {
            return send("POST", path, body, "application/x-www-form-urlencoded");
        }

        /** Sends a body without saying how long it is. */
        Answer chunked(String path, String body) {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            return send("POST", path, HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes)), "application/json");
        }

        Answer send(String method, String path, String body, String type) {
            return send(method, path, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body), type);
        }

        private Answer send(String method, String path, HttpRequest.BodyPublisher body, String type) {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:"
                    + environment.getProperty("local.server.port") + path))
                    .method(method, body);
            if (type != null) {
                request.header("Content-Type", type);
            }
            headers.forEach(request::header);
            if (!cookies.isEmpty()) {
                request.header("Cookie", cookies.entrySet().stream().map(c -> c.getKey() + "=" + c.getValue())
                        .reduce((a, b) -> a + "; " + b).orElseThrow());
            }
            try {
                HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
                return new Answer(response.statusCode(), response.body(), parse(response.body()), response.headers().map());
            } catch (IOException e) {
                throw new IllegalStateException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        private JsonNode parse(String text) {
            try {
                return json.readTree(text);
            } catch (IOException e) {
                return null;
            }
        }
    }
}
