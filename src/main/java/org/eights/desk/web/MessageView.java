package org.eights.desk.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eights.step.CaseMessages.Possible;
import org.eights.step.form.Field;

/** A message that a case can take, with the fields of its form, in one language. */
final class MessageView {

    private MessageView() {}

    static Map<String, Object> of(Possible possible, Locale language) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("message", possible.message());
        view.put("name", possible.step().name().in(language));
        view.put("form", possible.form().id());
        view.put("fields", possible.form().fields().stream().map(f -> field(f, language)).toList());
        view.put("schema", possible.schema().in(language));
        return view;
    }

    private static Map<String, Object> field(Field field, Locale language) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("key", field.key());
        view.put("label", field.label().in(language));
        view.put("kind", field.kind().name());
        view.put("required", field.required());
        List<Map<String, String>> options = field.options().stream()
                .map(o -> Map.of("value", o.value(), "label", o.label().in(language))).toList();
        if (!options.isEmpty()) {
            view.put("options", options);
        }
        return view;
    }
}
