package org.eights.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@PlatformTest
class NonceOfThePageTest {

    private static final int AT_ONCE = 200;
    private static final Pattern IN_POLICY = Pattern.compile("'nonce-([^']+)'");
    private static final Pattern IN_PAGE = Pattern.compile("nonce=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;

    NonceOfThePageTest(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void everyPageCarriesTheNonceOfItsOwnPolicyHoweverManyAreAskedForAtOnce() {
        List<CompletableFuture<HttpResponse<String>>> pages = IntStream.range(0, AT_ONCE).mapToObj(i -> client.sendAsync(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/camunda/app/tasklist/default/")).build(), BodyHandlers.ofString())).toList();
        assertThat(pages).allSatisfy(asked -> {
            HttpResponse<String> page = asked.join();
            assertThat(page.statusCode()).isEqualTo(200);
            String policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
            assertThat(first(IN_PAGE, page.body())).isEqualTo(first(IN_POLICY, policy));
        });
    }

    private static String first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
