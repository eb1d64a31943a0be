package org.eights.step.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.eights.wording.Words;

/**
 * A deployed Camunda Form as the form library takes it. One of its languages stands in its texts, the other beside them
 * ({@code label.en}, {@code label.zh}).
 *
 * @param json the form as it was deployed; never changed
 */
public record FormSchema(JsonNode json) {

    /** No form at all: nothing can be entered. */
    public static final FormSchema NONE = new FormSchema(com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.objectNode());

    private static final List<Text> TEXTS = List.of(new Text("label", "label"), new Text("dateLabel", "label"), new Text("timeLabel", "timeLabel"),
            new Text("description", "description"), new Text("text", "text"), new Text("placeholder", "placeholder"),
            new Text("alt", "alt"), new Text("content", "content"));

    private record Text(String key, String property) {}

    /** The form with its texts in this language. */
    public JsonNode in(Locale language) {
        JsonNode spoken = json.deepCopy();
        speak(spoken, "en".equals(language.getLanguage()) ? ".en" : ".zh");
        return spoken;
    }

    /** The label of the outermost group, which names the whole; the form's id where it has none. */
    public Words title() {
        for (JsonNode component : json.path("components")) {
            if ("group".equals(component.path("type").asText()) && component.path("label").isTextual()) {
                String label = component.path("label").asText();
                JsonNode beside = component.path("properties");
                return new Words(beside.path("label.zh").asText(label), beside.path("label.en").asText(label));
            }
        }
        return new Words(json.path("id").asText(), json.path("id").asText());
    }

    private static void speak(JsonNode node, String language) {
        if (node instanceof ObjectNode object) {
            // An option has no properties: its other language stands in the option itself.
            JsonNode beside = object.get("properties") instanceof ObjectNode properties ? properties : object;
            for (Text text : TEXTS) {
                JsonNode said = beside.get(text.property() + language);
                if (object.path(text.key()).isTextual() && said != null && said.isTextual()) {
                    object.set(text.key(), said);
                }
            }
        }
        node.forEach(child -> speak(child, language));
    }
}
