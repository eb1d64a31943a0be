package org.eights.platform.models;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eights.wording.Problem;

/**
 * A form.
 *
 * @param file where it lies
 * @param root its content
 */
record Form(ModelFile file, JsonNode root) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** @throws IOException where it is no form */
    static Form read(ModelFile file) throws IOException {
        JsonNode root = JSON.readTree(file.bytes());
        if (!root.path("id").isTextual() || !root.path("components").isArray()) {
            throw new IOException("id or components are missing");
        }
        return new Form(file, root);
    }

    String id() {
        return root.path("id").textValue();
    }

    /** All fields and texts, those within groups included. */
    Stream<JsonNode> components() {
        return components(root);
    }

    private static Stream<JsonNode> components(JsonNode parent) {
        return StreamSupport.stream(parent.path("components").spliterator(), false)
                .flatMap(component -> Stream.concat(Stream.of(component), components(component)));
    }

    /** A problem of one of its components. */
    Problem problem(JsonNode component, String zh, String en) {
        String key = component.path("key").asText(component.path("id").asText());
        return Problem.of(file.path() + "#" + key, zh.replace("%s", "“" + said(component, key, "zh") + "”"),
                en.replace("%s", "\"" + said(component, key, "en") + "\""));
    }

    private static String said(JsonNode component, String key, String language) {
        String label = component.path("label").asText(component.path("dateLabel").asText(key));
        return component.path("properties").path("label." + language).asText(label);
    }
}
