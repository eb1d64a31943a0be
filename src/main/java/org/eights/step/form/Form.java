package org.eights.step.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.eights.step.form.Field.Kind;
import org.eights.step.form.Field.Time;
import org.eights.wording.Words;

/**
 * A deployed Camunda Form, read for its rules.
 *
 * @param id the form's id
 * @param fields its fields, groups dissolved, in the order of the form
 */
public record Form(String id, List<Field> fields) {

    /** No form at all: whatever is entered is unknown to it. */
    public static final Form NONE = new Form("", List.of());

    private static final int TEXT_MOST = 500;
    private static final int LONG_TEXT_MOST = 10_000;

    public static Form read(JsonNode json) {
        List<Field> fields = new ArrayList<>();
        collect(json, List.of(), fields);
        return new Form(json.path("id").asText(), List.copyOf(fields));
    }

    private static void collect(JsonNode parent, List<String> hiddenAround, List<Field> into) {
        for (JsonNode component : parent.path("components")) {
            List<String> hidden = new ArrayList<>(hiddenAround);
            String hide = component.path("conditional").path("hide").asText("");
            if (!hide.isBlank()) {
                hidden.add(hide.startsWith("=") ? hide.substring(1) : hide);
            }
            collect(component, hidden, into);
            Kind kind = kind(component);
            if (kind != null && component.hasNonNull("key")) {
                into.add(field(component, kind, List.copyOf(hidden)));
            }
        }
    }

    private static Kind kind(JsonNode component) {
        return switch (component.path("type").asText()) {
            case "textfield", "textarea" -> Kind.TEXT;
            case "number" -> Kind.NUMBER;
            case "checkbox" -> Kind.CHECKBOX;
            case "radio", "select" -> Kind.CHOICE;
            case "checklist", "taglist" -> Kind.CHOICES;
            case "datetime" -> switch (component.path("subtype").asText("date")) {
                case "datetime" -> Kind.DATE_TIME;
                case "time" -> Kind.TIME;
                default -> Kind.DATE;
            };
            default -> null;
        };
    }

    private static Field field(JsonNode c, Kind kind, List<String> hidden) {
        JsonNode v = c.path("validate");
        JsonNode p = c.path("properties");
        boolean isLong = "textarea".equals(c.path("type").asText());
        boolean required = v.path("required").asBoolean(false);
        FilesWanted files = FilesWanted.read(p, required);
        String label = c.path("label").asText(c.path("dateLabel").asText(c.path("dateTimeLabel").asText(c.path("key").asText())));
        return new Field(c.path("key").asText(), kind, words(label, p, "label"), required || files != null && files.least() > 0,
                v.hasNonNull("minLength") ? v.path("minLength").asInt() : null,
                v.path("maxLength").asInt(isLong ? LONG_TEXT_MOST : files != null ? files.longestAnswer() : TEXT_MOST),
                v.path("pattern").asText("").isEmpty() ? null : Pattern.compile(v.path("pattern").asText()),
                decimal(v.path("min")), decimal(v.path("max")),
                c.hasNonNull("decimalDigits") ? c.path("decimalDigits").asInt() : null, options(c), hidden,
                p.path("is").asText(null),
                p.hasNonNull("date") ? Time.valueOf(p.path("date").asText().toUpperCase(java.util.Locale.ROOT)) : null,
                kind == Kind.CHECKBOX ? c.path("defaultValue").asText("false") : c.path("defaultValue").asText(null), files);
    }

    private static List<Option> options(JsonNode component) {
        List<Option> options = new ArrayList<>();
        component.path("values").forEach(o -> options.add(
                new Option(o.path("value").asText(), words(o.path("label").asText(o.path("value").asText()), o, "label"))));
        return List.copyOf(options);
    }

    private static Words words(String text, JsonNode beside, String name) {
        return new Words(beside.path(name + ".zh").asText(text), beside.path(name + ".en").asText(text));
    }

    private static BigDecimal decimal(JsonNode node) {
        return node.isMissingNode() || node.isNull() || node.asText().isBlank() ? null : new BigDecimal(node.asText());
    }
}
