package org.eights.platform.models;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eights.wording.Problem;
import org.springframework.stereotype.Component;

/** Every name in a diagram or a decision table stands there in both languages. */
@Component
class CheckNames implements ModelCheck {

    /** Keys of the engine, which nobody reads. */
    private static final Set<String> TECHNICAL = Set.of("message", "error", "signal", "escalation", "definitions", "property",
            "dataObject", "dataObjectReference", "itemDefinition", "variable");
    private static final Set<String> NEVER_UNNAMED = Set.of("process", "userTask", "decision");

    @Override
    public List<Problem> check(ModelSet models) {
        return Stream.concat(models.elements().filter(CheckNames::isOneSided).map(element -> element.problem("%s 缺少中文或英文名称",
                "%s lacks its Chinese or its English name")), models.elements().filter(CheckNames::hasOneSidedText)
                        .map(element -> element.problem("%s 的说明须写成“中文 / English”",
                                "A text of %s must be given in both languages (a rule's annotation as Chinese / English)"))).toList();
    }

    private static boolean isOneSided(Element element) {
        if (element.isExtension() || element.isDrawing() || TECHNICAL.contains(element.kind())) {
            return false;
        }
        if (element.is("input", "output", "inputClause", "outputClause")) {
            return lacks(element.attribute("label"), element.property("label.en"));
        }
        boolean named = !element.attribute("name").isBlank();
        return named ? lacks(element.attribute("name"), element.property("name.en")) : NEVER_UNNAMED.contains(element.kind());
    }

    private static boolean hasOneSidedText(Element element) {
        if (element.is("textAnnotation")) {
            String english = element.property("text.en").isBlank() ? element.property("name.en") : element.property("text.en");
            return element.children("text").anyMatch(text -> Language.lacksEnglish(text.text(), english));
        }
        return element.is("description") && !element.text().isBlank() && !element.text().contains(" / ");
    }

    private static boolean lacks(String name, String english) {
        return name.isBlank() || Language.lacksEnglish(name, english);
    }
}
