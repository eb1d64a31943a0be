package org.eights.step.form;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Decides which fields a form does not show, as the form does it in the browser. */
@Component
public class Conditions {

    private final Feel feel;

    public Conditions(Feel feel) {
        this.feel = feel;
    }

    boolean hide(Field field, Form form, Map<String, Object> values) {
        if (field.hidden().isEmpty()) {
            return false;
        }
        Map<String, Object> context = new LinkedHashMap<>();
        for (Field each : form.fields()) {
            context.put(each.key(), asShown(each, values.get(each.key())));
        }
        return field.hidden().stream().anyMatch(condition -> feel.isTrue(condition, context));
    }

    /** In the browser a yes-or-no question has the values of its options, not of Java. */
    private static Object asShown(Field field, Object value) {
        return field.yesOrNo() && value instanceof Boolean yes ? (yes ? "yes" : "no") : value;
    }
}
