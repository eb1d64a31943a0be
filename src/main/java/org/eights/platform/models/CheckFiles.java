package org.eights.platform.models;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eights.wording.Problem;
import org.springframework.stereotype.Component;

/** A field that takes files is a text field, and says in a way that can be read which files and how many. */
@Component
class CheckFiles implements ModelCheck {

    private static final Pattern NUMBER = Pattern.compile("\\d|[1-4]\\d|50");
    private static final Map<String, Pattern> PROPERTIES = Map.of("least", NUMBER, "most", NUMBER,
            "accept", Pattern.compile("image|any"), "reference", Pattern.compile("yes|no"));

    @Override
    public List<Problem> check(ModelSet models) {
        return models.forms().stream().flatMap(form -> form.components().flatMap(component -> check(form, component))).toList();
    }

    private static Stream<Problem> check(Form form, JsonNode component) {
        JsonNode properties = component.path("properties");
        List<Problem> problems = new ArrayList<>();
        boolean takesFiles = "files".equals(properties.path("is").asText());
        if (takesFiles && !"textfield".equals(component.path("type").asText())) {
            problems.add(form.problem(component, "%s 接收文件(is: files),类型须为 textfield", "%s takes files (is: files) and so must be a textfield"));
        }
        PROPERTIES.forEach((key, readable) -> {
            String value = properties.path(key).asText("");
            if (properties.has(key) && !takesFiles) {
                problems.add(form.problem(component, "%s 不接收文件,不能有属性 " + key, "%s takes no files and so cannot have the property " + key));
            } else if (properties.has(key) && !readable.matcher(value).matches()) {
                problems.add(form.problem(component, "%s 的属性 " + key + " 的值“" + shown(value) + "”无法识别",
                        "The property " + key + " of %s has a value that nobody understands: " + shown(value)));
            }
        });
        if (takesFiles && problems.isEmpty() && least(component) > properties.path("most").asInt(20)) {
            problems.add(form.problem(component, "%s 要求的文件(least)多于可接收的(most)", "%s asks for more files (least) than it takes (most)"));
        }
        return problems.stream();
    }

    private static int least(JsonNode component) {
        return component.path("properties").path("least").asInt(component.path("validate").path("required").asBoolean() ? 1 : 0);
    }

    private static String shown(String value) {
        return value.length() > 40 ? value.substring(0, 40) + "…" : value;
    }
}
