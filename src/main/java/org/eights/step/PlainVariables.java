package org.eights.step;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.ObjectValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.value.SpinValue;
import org.eights.wording.China;
import org.eights.wording.Refusal;
import org.springframework.stereotype.Component;

/** The engine's variables as plain values: text, numbers, yes or no, lists. Nothing is ever deserialized into a class of its own. */
@Component
class PlainVariables {

    private final ObjectMapper json;

    PlainVariables(ObjectMapper json) {
        this.json = json;
    }

    Map<String, Object> of(VariableScope scope) {
        Map<String, Object> values = new LinkedHashMap<>();
        scope.getVariableNames().forEach(name -> values.put(name, plain(name, scope.getVariableTyped(name, false))));
        return values;
    }

    Map<String, Object> of(Map<String, Object> given) {
        Map<String, Object> values = new LinkedHashMap<>();
        if (given instanceof VariableMap variables) {
            // Its own entries would be deserialized on the way: a list would arrive as something else, or not at all.
            variables.keySet().forEach(name -> values.put(name, plain(name, variables.<TypedValue>getValueTyped(name))));
        } else if (given != null) {
            given.forEach((name, value) -> values.put(name, value instanceof TypedValue typed ? plain(name, typed) : plain(value)));
        }
        return values;
    }

    private Object plain(String name, TypedValue value) {
        if (value == null) {
            return null;
        }
        if (value instanceof SpinValue spin) {
            return read(name, spin.getValueSerialized());
        }
        if (value instanceof ObjectValue object) {
            return object.isDeserialized() ? json.convertValue(object.getValue(), Object.class) : read(name, object.getValueSerialized());
        }
        return plain(value.getValue());
    }

    /** The engine's dates are moments; forms write them as texts. */
    private static Object plain(Object value) {
        return value instanceof Date date ? DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(date.toInstant().atZone(China.ZONE)) : value;
    }

    private Object read(String name, String text) {
        try {
            return text == null ? null : json.readValue(text, Object.class);
        } catch (JsonProcessingException e) {
            throw Refusal.invalid(name, "“%s”不是有效的JSON".formatted(name), "“%s” is not valid JSON".formatted(name));
        }
    }
}
