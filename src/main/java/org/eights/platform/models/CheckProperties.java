package org.eights.platform.models;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eights.wording.Problem;
import org.springframework.stereotype.Component;

/** The extension properties that the product reads say something that it can read. */
@Component
class CheckProperties implements ModelCheck {

    private static final Map<String, Pattern> FORMS = Map.of(
            "rows", Pattern.compile("[\\w-]+(:\\d{1,4})?"),
            "case", Pattern.compile("open|closed|never"),
            "caseType", Pattern.compile("[A-Z]{2,5}"),
            "approves", Pattern.compile("compensation|repair"));

    @Override
    public List<Problem> check(ModelSet models) {
        return models.diagramElements().filter(element -> element.isExtension() && element.is("property")).flatMap(CheckProperties::check)
                .toList();
    }

    private static Stream<Problem> check(Element property) {
        String key = property.attribute("name");
        Pattern form = FORMS.get(key);
        String value = property.attribute("value").strip();
        boolean readable = form == null || Expressions.words(value).allMatch(word -> form.matcher(word).matches());
        return readable ? Stream.empty() : Stream.of(property.problem("%s 的属性 " + key + " 的值“" + value + "”无法识别",
                "The property " + key + " of %s has a value that nobody understands: " + value));
    }
}
