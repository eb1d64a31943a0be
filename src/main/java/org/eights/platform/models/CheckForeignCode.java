package org.eights.platform.models;

import java.util.List;
import org.eights.wording.Problem;
import org.springframework.stereotype.Component;

/** A step is done by a delegate of the product and by nothing else: no class, no expression, no connector, no foreign worker. */
@Component
class CheckForeignCode implements ModelCheck {

    private static final List<String> ATTRIBUTES = List.of("class", "expression", "type", "topic", "variableMappingClass");

    @Override
    public List<Problem> check(ModelSet models) {
        return models.diagramElements().filter(CheckForeignCode::isForeign)
                .map(element -> element.problem("%s 只能使用 delegateExpression,不允许类、表达式、连接器或外部任务",
                        "%s may only have a delegateExpression: no class, expression, connector or external task")).toList();
    }

    private static boolean isForeign(Element element) {
        if (element.isExtension()) {
            boolean listener = element.is("executionListener", "taskListener");
            return element.is("connector") || listener && !(element.attribute("class") + element.attribute("expression")).isEmpty();
        }
        return ATTRIBUTES.stream().anyMatch(attribute -> !element.engine(attribute).isEmpty());
    }
}
