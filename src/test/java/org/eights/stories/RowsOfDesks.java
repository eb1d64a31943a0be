package org.eights.stories;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.eights.stories.Product.Answer;

/** The rows of the tasks on everybody's desks: findings, factors, answers. */
final class RowsOfDesks {

    private final Product product;
    private final Map<String, Map<String, List<Map<String, Object>>>> rows = new HashMap<>();
    private final Map<String, Map<String, Object>> replies = new HashMap<>();

    RowsOfDesks(Product product) {
        this.product = product;
    }

    void enter(String place, String kind, List<Map<String, Object>> entered) {
        rows.computeIfAbsent(place, none -> new HashMap<>()).put(kind, entered);
    }

    void reply(String row, Map<String, Object> reply) {
        replies.put(row, reply);
    }

    /** Rows of earlier steps are answered, rows that were laid before the step are filled in, and what the story or the step demands is added. */
    void fill(String person, String id, String place, GoodAnswers good) {
        Map<String, List<Map<String, Object>>> told = rows.getOrDefault(place, Map.of());
        String address = "/api/tasks/" + id + "/rows/";
        for (JsonNode kind : product.get(person, "/api/tasks/" + id + "/rows").body()) {
            String name = kind.path("kind").asText();
            List<Map<String, Object>> mine = told.getOrDefault(name, List.of());
            for (JsonNode row : kind.path("rows")) {
                Map<String, Object> present = present(row, kind.path("schema"));
                Map<String, Object> wanted = good.to(kind.path("schema"), with(present, toldOf(row), kind.path("schema")));
                if (kind.path("replies").asBoolean() && (!row.path("answered").asBoolean() || !wanted.equals(present))) {
                    require(product.put(person, address + row.path("id").asText() + "/reply", wanted), name, place);
                } else if (row.path("mayChange").asBoolean() && !wanted.equals(present)) {
                    require(product.put(person, address + row.path("id").asText(), wanted), name, place);
                }
            }
            int least = kind.path("rows").isEmpty() ? kind.path("least").asInt() : 0;
            for (int i = 0; i < Math.max(least, mine.size()); i++) {
                require(product.post(person, address + name, good.to(kind.path("schema"), i < mine.size() ? mine.get(i) : Map.of())), name, place);
            }
            rows.getOrDefault(place, new HashMap<>()).remove(name);
        }
    }

    private static Map<String, Object> present(JsonNode row, JsonNode schema) {
        Map<String, Object> present = new LinkedHashMap<>();
        row.path("data").fields().forEachRemaining(field -> {
            if (!field.getValue().isNull() && GoodAnswers.asks(schema, field.getKey())) {
                present.put(field.getKey(), field.getValue().isNumber() ? field.getValue().numberValue() : field.getValue().asText());
            }
        });
        return present;
    }

    private static Map<String, Object> with(Map<String, Object> present, Map<String, Object> told, JsonNode schema) {
        Map<String, Object> row = new LinkedHashMap<>(present);
        told.forEach((field, value) -> {
            if (GoodAnswers.asks(schema, field)) {
                row.put(field, value);
            }
        });
        return row;
    }

    private Map<String, Object> toldOf(JsonNode row) {
        return replies.entrySet().stream().filter(reply -> StreamSupport.stream(row.path("data").spliterator(), false)
                .anyMatch(value -> reply.getKey().equals(value.asText()))).map(Map.Entry::getValue).findFirst().orElse(Map.of());
    }

    private static void require(Answer answer, String kind, String place) {
        if (answer.status() >= 300) {
            throw new AssertionError("No row of " + kind + " at " + place + ": " + answer);
        }
    }
}
