package org.eights.platform.models;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eights.wording.Problem;
import org.springframework.stereotype.Component;

/** Every text of a form stands there in both languages. */
@Component
class CheckFormTexts implements ModelCheck {

    @Override
    public List<Problem> check(ModelSet models) {
        return models.forms().stream().flatMap(form -> form.components()
                .flatMap(component -> Stream.concat(texts(form, component), options(form, component)))).toList();
    }

    private static Stream<Problem> texts(Form form, JsonNode component) {
        return EnglishForm.TEXTS.stream().filter(text -> component.path(text.key()).isTextual())
                .filter(text -> Language.lacksEnglish(component.get(text.key()).textValue(),
                        component.path("properties").path(text.property() + ".en").asText()))
                .map(text -> form.problem(component, "%s 缺少英文(properties 中的 " + text.property() + ".en)",
                        "%s has no English (" + text.property() + ".en in its properties)"));
    }

    private static Stream<Problem> options(Form form, JsonNode component) {
        return Stream.of("values", "columns").flatMap(list -> StreamSupport.stream(component.path(list).spliterator(), false))
                .filter(option -> Language.lacksEnglish(option.path("label").asText(), option.path("label.en").asText()))
                .map(option -> form.problem(component, "%s 的选项“" + option.path("label").asText() + "”缺少英文(label.en)",
                        "The option " + option.path("value").asText() + " of %s has no English (label.en)"));
    }
}
