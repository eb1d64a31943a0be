package org.eights.stories;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eights.stories.Product.Answer;

/** One case of a story, told in the words of its people. */
public final class StoryCase {

    private final Product product;
    private final String number;
    private final String reader;

    StoryCase(Product product, String number, String reader) {
        this.product = product;
        this.number = number;
        this.reader = reader;
    }

    public String number() {
        return number;
    }

    public JsonNode read() {
        Answer answer = product.get(reader, "/api/cases/" + number);
        if (answer.status() != 200) {
            throw new AssertionError("Not readable: " + answer);
        }
        return answer.body();
    }

    public JsonNode readIn(String language) {
        return product.getIn(language, reader, "/api/cases/" + number).body();
    }

    public String state() {
        return read().path("state").asText();
    }

    public String outcome() {
        return read().path("outcome").asText(null);
    }

    public String variable(String name) {
        return read().path("variables").path(name).asText(null);
    }

    public List<String> openSteps() {
        List<String> elements = new ArrayList<>();
        read().path("openTasks").forEach(task -> elements.add(task.path("element").asText()));
        return elements;
    }

    public JsonNode task(String element) {
        for (JsonNode task : read().path("openTasks")) {
            if (element.equals(task.path("element").asText())) {
                return task;
            }
        }
        throw new AssertionError("No task " + element + " is open at " + number + ", but " + openSteps());
    }

    public void complete(String person, String element, Map<String, Object> form) {
        Answer answer = tryComplete(person, element, form);
        if (answer.status() != 204 && answer.status() != 200) {
            throw new AssertionError(element + " was not completed by " + person + ": " + answer);
        }
    }

    public Answer tryComplete(String person, String element, Map<String, Object> form) {
        return product.complete(person, task(element).path("id").asText(), form);
    }

    public Answer tryTell(String person, String message, Map<String, Object> form) {
        return product.post(person, "/api/cases/" + number + "/messages/" + message, form);
    }

    public void tell(String person, String message, Map<String, Object> form) {
        Answer answer = tryTell(person, message, form);
        if (answer.status() != 204) {
            throw new AssertionError(message + " was not taken: " + answer);
        }
    }

    /** Minute of the latest deadline of this key: {@code 2025-06-16T12:00}. */
    public String due(String key) {
        return deadline(key).path("dueAt").asText().substring(0, 16);
    }

    public JsonNode deadline(String key) {
        JsonNode found = null;
        for (JsonNode deadline : read().path("deadlines")) {
            if (key.equals(deadline.path("key").asText())) {
                found = deadline;
            }
        }
        if (found == null) {
            throw new AssertionError("No deadline " + key + " in " + read().path("deadlines"));
        }
        return found;
    }

    /** The texts of all notices of a template, in order. */
    public List<String> notices(String template) {
        List<String> texts = new ArrayList<>();
        read().path("notifications").forEach(n -> {
            if (template.equals(n.path("template").asText())) {
                texts.add(n.path("to").asText().split(" ")[0] + ":" + n.path("text").asText());
            }
        });
        return texts;
    }
}
