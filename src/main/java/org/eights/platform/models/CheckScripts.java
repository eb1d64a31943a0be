package org.eights.platform.models;

import java.util.List;
import org.eights.wording.Problem;
import org.springframework.stereotype.Component;

/** No scripts: what a rule says stands in a decision table, what a step does in a delegate. */
@Component
class CheckScripts implements ModelCheck {

    @Override
    public List<Problem> check(ModelSet models) {
        return models.elements().filter(CheckScripts::isScript)
                .map(element -> element.problem("%s 不允许使用脚本", "%s must not contain a script")).toList();
    }

    private static boolean isScript(Element element) {
        boolean script = element.is("scriptTask") || element.isExtension() && element.is("script");
        boolean condition = element.is("conditionExpression", "condition")
                && !(element.attribute("language") + element.engine("resource")).isEmpty();
        return script || condition || !isFeel(element.attribute("expressionLanguage"));
    }

    private static boolean isFeel(String language) {
        return language.isEmpty() || language.equalsIgnoreCase("feel") || language.endsWith("/FEEL/") || language.contains("omg.org/spec/DMN");
    }
}
