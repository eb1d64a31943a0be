package org.eights.platform.models;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eights.wording.Problem;
import org.springframework.stereotype.Component;

/** Every decision table that a diagram asks exists. */
@Component
class CheckDecisions implements ModelCheck {

    private static final Pattern ASKED = Pattern.compile("\\brouting\\s*\\.\\s*by\\s*\\(\\s*['\"]([^'\"]*)['\"]");

    @Override
    public List<Problem> check(ModelSet models) {
        Set<String> known = models.decisionIds();
        return models.diagramElements().flatMap(element -> asked(element).distinct().filter(decision -> !known.contains(decision))
                .map(decision -> element.problem("%s 使用的决策表 " + decision + " 不存在", "%s asks the decision " + decision
                        + ", which does not exist"))).toList();
    }

    private static Stream<String> asked(Element element) {
        return Stream.of(Expressions.words(element.property("decision")), Expressions.fixed(element.engine("decisionRef")),
                Expressions.in(element).flatMap(expression -> ASKED.matcher(expression).results()).map(found -> found.group(1)))
                .flatMap(decisions -> decisions);
    }
}
