package org.eights.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Chinese of the engine's web applications, held against the English that the engine ships. */
class WebLocalesTest {

    private static final String APPS = "META-INF/resources/webjars/camunda/app/";

    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\{\\{.*?}}|\\{}|</?(?:a|br|strong)\\b[^>]*>|&\\w+;|%[ds]");

    /** Names, abbreviations and patterns that stay as they are in a Chinese sentence. */
    private static final Pattern UNTRANSLATED = Pattern.compile(
            "\\b(?:Camunda|cockpit|tasklist|Optimize|ID|API|LDAP|BPMN|DMN|XML|CSV|JSON|Promise|null|resolve|CTRL"
                    + "|FNI|EDE|PI|DI|TU|yyyy-MM-ddTHH:mm:ss|YYYY-MM-DDTHH:mm:ss|YYYY-MM-DD|HH:mm|LT|dddd|YYYY)(?![A-Za-z])");

    private static final Pattern ENGLISH = Pattern.compile("[A-Za-z]{2,}");

    static List<String> applications() {
        return List.of("tasklist", "welcome", "admin", "cockpit");
    }

    @ParameterizedTest
    @MethodSource("applications")
    void everyEnglishTextHasItsChineseAndNoOther(String app) throws IOException {
        assertThat(texts(app, "zh").keySet()).containsExactlyElementsOf(texts(app, "en").keySet());
    }

    @ParameterizedTest
    @MethodSource("applications")
    void theChineseFillsInTheSameValuesAndKeepsTheMarkup(String app) throws IOException {
        Map<String, String> chinese = texts(app, "zh");
        texts(app, "en").forEach((key, english) -> assertThat(placeholders(chinese.get(key)))
                .as(key)
                .containsExactlyInAnyOrderElementsOf(placeholders(english)));
    }

    @ParameterizedTest
    @MethodSource("applications")
    void nothingIsLeftInEnglish(String app) throws IOException {
        texts(app, "zh").forEach((key, text) ->
                assertThat(withoutNames(text)).as(key).doesNotContainPattern(ENGLISH));
    }

    @ParameterizedTest
    @MethodSource("applications")
    void noTextIsLeftEmpty(String app) throws IOException {
        Map<String, String> chinese = texts(app, "zh");
        texts(app, "en").forEach((key, english) ->
                assertThat(chinese.get(key).isBlank()).as(key).isEqualTo(english.isBlank()));
    }

    @ParameterizedTest
    @MethodSource("applications")
    void theProductsNameAndLooksTakeThePlaceOfTheEngines(String app) throws IOException {
        assertThat(resource(app + "/scripts/config.js")).contains("eights/product.js");
        assertThat(resource(app + "/styles/user-styles.css")).contains("eights/look.css");
        assertThat(resource("eights/look.css")).contains(".ce-eol-banner");
    }

    private static String withoutNames(String text) {
        String words = PLACEHOLDER.matcher(text).replaceAll(" ");
        return UNTRANSLATED.matcher(words).replaceAll(" ");
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(MatchResult::group).toList();
    }

    private static Map<String, String> texts(String app, String language) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        collect("", new ObjectMapper().readTree(resource(app + "/locales/" + language + ".json")), texts);
        return texts;
    }

    private static void collect(String path, JsonNode node, Map<String, String> into) {
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(path + "/" + i, node.get(i), into);
            }
        } else if (node.isObject()) {
            node.fields().forEachRemaining(field -> collect(path + "/" + field.getKey(), field.getValue(), into));
        } else {
            into.put(path, node.asText());
        }
    }

    private static String resource(String name) throws IOException {
        ClassLoader loader = WebLocalesTest.class.getClassLoader();
        try (InputStream in = Objects.requireNonNull(loader.getResourceAsStream(APPS + name), name)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            // The engine's files begin with a byte order mark.
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        }
    }
}
