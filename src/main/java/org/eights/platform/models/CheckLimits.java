package org.eights.platform.models;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eights.wording.Problem;
import org.springframework.stereotype.Component;

/** Every limit that a diagram names stands in the table of service limits. */
@Component
class CheckLimits implements ModelCheck {

    private static final Pattern EVERY = Pattern.compile("\\balarms\\s*\\.\\s*every\\s*\\([^,]*,\\s*['\"]([^'\"]*)['\"]");

    @Override
    public List<Problem> check(ModelSet models) {
        Set<String> known = TableKeys.of(models, "serviceLimits", "limit");
        return models.diagramElements().flatMap(element -> named(element).filter(limit -> !known.contains(limit))
                .map(limit -> element.problem("%s 的时限 " + limit + " 不在服务时限表中", "The limit " + limit
                        + " of %s is not in the table of service limits"))).toList();
    }

    private static Stream<String> named(Element element) {
        return Stream.concat(Expressions.words(element.property("limit")),
                Expressions.in(element).flatMap(expression -> EVERY.matcher(expression).results()).map(found -> found.group(1)));
    }
}
