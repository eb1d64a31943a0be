package org.eights.platform.models;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eights.wording.Problem;
import org.springframework.stereotype.Component;

/** Everything that a diagram asks the product to do exists. */
@Component
class CheckBeans implements ModelCheck {

    private static final Pattern BEAN = Pattern.compile("[$#]\\{\\s*(\\w+)\\s*}");
    /** What the engine itself knows in an expression. */
    private static final Set<String> OF_THE_ENGINE = Set.of("execution", "task");

    private final Surroundings surroundings;

    CheckBeans(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public List<Problem> check(ModelSet models) {
        return models.diagramElements().flatMap(element -> Stream.concat(delegates(element), called(element))).toList();
    }

    private Stream<Problem> delegates(Element element) {
        return Stream.of(element.engine("delegateExpression"), element.isExtension() ? element.attribute("delegateExpression") : "",
                element.engine("variableMappingDelegateExpression")).filter(expression -> !expression.isEmpty())
                .filter(expression -> !isDelegate(expression)).distinct()
                .map(expression -> element.problem("%s 要执行的 " + expression + " 不存在", "%s names " + expression + ", which does not exist"));
    }

    private boolean isDelegate(String expression) {
        Matcher bean = BEAN.matcher(expression.strip());
        return bean.matches() && surroundings.isDelegate(bean.group(1));
    }

    private Stream<Problem> called(Element element) {
        return Expressions.in(element).flatMap(Expressions::called).distinct()
                .filter(name -> !OF_THE_ENGINE.contains(name) && !surroundings.isBean(name))
                .map(name -> element.problem("%s 的表达式使用了不存在的 " + name, "An expression of %s uses " + name + ", which does not exist"));
    }
}
