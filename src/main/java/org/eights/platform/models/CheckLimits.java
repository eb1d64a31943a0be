package org.eights.platform.models;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eights.wording.Problem;
import org.springframework.stereotype.Component;

/** Every limit that a diagram names stands in the table of service limits. */
@Component
class CheckLimits implements ModelCheck {

    private static final String TABLE = "serviceLimits";
    private static final String COLUMN = "limit";
    private static final Pattern EVERY = Pattern.compile("\\balarms\\s*\\.\\s*every\\s*\\([^,]*,\\s*['\"]([^'\"]*)['\"]");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

    @Override
    public List<Problem> check(ModelSet models) {
        Set<String> known = models.decisions().filter(decision -> decision.id().equals(TABLE)).findFirst().map(CheckLimits::limits)
                .orElse(Set.of());
        return models.diagramElements().flatMap(element -> named(element).filter(limit -> !known.contains(limit))
                .map(limit -> element.problem("%s 的时限 " + limit + " 不在服务时限表中", "The limit " + limit
                        + " of %s is not in the table of service limits"))).toList();
    }

    private static Stream<String> named(Element element) {
        return Stream.concat(Expressions.words(element.property("limit")),
                Expressions.in(element).flatMap(expression -> EVERY.matcher(expression).results()).map(found -> found.group(1)));
    }

    private static Set<String> limits(Element decision) {
        return decision.children("decisionTable").flatMap(CheckLimits::column).flatMap(entry -> QUOTED.matcher(entry.text()).results())
                .map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static Stream<Element> column(Element table) {
        List<Element> inputs = table.children("input").toList();
        int at = 0;
        while (at < inputs.size() && inputs.get(at).children("inputExpression").noneMatch(expression -> expression.text().equals(COLUMN))) {
            at++;
        }
        int column = at;
        return table.children("rule").flatMap(rule -> rule.children("inputEntry").skip(column).limit(1));
    }
}
