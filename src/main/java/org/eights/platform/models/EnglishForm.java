package org.eights.platform.models;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** A form whose texts are English; the Chinese ones stay beside them, as {@code label.zh} and so on. */
final class EnglishForm {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** What people read of a component, and under which name its other language stands in its properties. */
    static final List<Text> TEXTS = List.of(new Text("label", "label"), new Text("dateLabel", "label"), new Text("timeLabel", "timeLabel"),
            new Text("description", "description"), new Text("text", "text"), new Text("placeholder", "placeholder"),
            new Text("alt", "alt"), new Text("content", "content"));

    /** A text of a component and the property that holds it in another language. */
    record Text(String key, String property) {}

    private EnglishForm() {}

    static byte[] of(byte[] form) {
        try {
            JsonNode root = JSON.readTree(form);
            translate(root);
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void translate(JsonNode node) {
        if (node instanceof ObjectNode object) {
            translate(object, object.get("properties") instanceof ObjectNode properties ? properties : object);
        }
        node.forEach(EnglishForm::translate);
    }

    /** An option has no properties: its other language stands in the option itself. */
    private static void translate(ObjectNode object, ObjectNode beside) {
        for (Text text : TEXTS) {
            JsonNode english = beside.get(text.property() + ".en");
            if (object.path(text.key()).isTextual() && english != null && english.isTextual()) {
                if (!beside.has(text.property() + ".zh")) {
                    beside.put(text.property() + ".zh", object.get(text.key()).textValue());
                }
                object.put(text.key(), english.textValue());
            }
        }
    }
}
