package org.eights.stories;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** What somebody who does their work well enters into a form: everything that it demands, and that all is in order. */
final class GoodAnswers {

    /** A yes to these would be bad news. */
    private static final Set<String> BETTER_NO = Set.of("delayRisk", "incident", "nonStandard", "issuesFound", "salesAffected", "contractAffected",
            "sampleAffected", "drawingAffected", "proxy");

    private final LocalDate today;
    private final Supplier<String> photo;

    /** @param photo the id of a picture that this person has uploaded */
    GoodAnswers(LocalDate today, Supplier<String> photo) {
        this.today = today;
        this.photo = photo;
    }

    /** The form filled in; what is given goes first. */
    Map<String, Object> to(JsonNode form, Map<String, Object> given) {
        Map<String, Object> answers = new LinkedHashMap<>(given);
        fill(form.path("components"), answers);
        return answers;
    }

    /** Whether the form has a field of this key. */
    static boolean asks(JsonNode form, String key) {
        return form.findValuesAsText("key").contains(key);
    }

    private void fill(JsonNode components, Map<String, Object> answers) {
        for (JsonNode field : components) {
            String key = field.path("key").asText();
            if (field.has("components")) {
                fill(field.path("components"), answers);
            } else if (!key.isEmpty() && !answers.containsKey(key) && isDemanded(field) && !isHidden(field.path("conditional").path("hide").asText(), answers)) {
                answers.put(key, answer(field));
            }
        }
    }

    private static boolean isDemanded(JsonNode field) {
        return field.path("validate").path("required").asBoolean() || isYesOrNo(field) && Set.of("pass", "approved").contains(field.path("key").asText());
    }

    /** {@code =decision != "POSTPONE" and other = "yes"}, which is all that our forms say. */
    private static boolean isHidden(String condition, Map<String, Object> answers) {
        if (condition.isEmpty()) {
            return false;
        }
        for (String part : condition.substring(1).split(" and ")) {
            boolean not = part.contains("!=");
            String[] sides = part.split("!?=");
            boolean same = sides[1].strip().replace("\"", "").equals(String.valueOf(answers.get(sides[0].strip())));
            if (same == not) {
                return false;
            }
        }
        return true;
    }

    private Object answer(JsonNode field) {
        String is = field.path("properties").path("is").asText();
        return switch (field.path("type").asText()) {
            case "number" -> field.path("validate").has("max") ? field.path("validate").path("max").numberValue() : field.path("validate").path("min").asInt(1);
            case "datetime" -> "datetime".equals(field.path("subtype").asText()) ? today + "T10:00" : today.toString();
            case "radio", "select" -> isYesOrNo(field) && BETTER_NO.contains(field.path("key").asText()) ? "no" : field.path("values").path(0).path("value").asText();
            case "checklist", "taglist" -> List.of(field.path("values").path(0).path("value").asText());
            default -> "files".equals(is) ? field.path("properties").path("reference").asText().equals("yes") ? HandoverSteps.SEEN : photo.get()
                    : "person".equals(is) ? "wangqiang" : field.path("validate").has("pattern") ? today.toString().substring(0, 7) : "已办理,情况良好";
        };
    }

    private static boolean isYesOrNo(JsonNode field) {
        return "yes".equals(field.path("values").path(0).path("value").asText());
    }
}
