package org.eights.platform.models;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eights.wording.Problem;
import org.springframework.stereotype.Component;

/** Every lead time that a diagram asks for stands in the table of lead times. */
@Component
class CheckLeadTimes implements ModelCheck {

    private static final Pattern ASKED = Pattern.compile("\\bleadTimes\\s*\\.\\s*days\\s*\\(\\s*['\"]([^'\"]*)['\"]");

    @Override
    public List<Problem> check(ModelSet models) {
        Set<String> known = TableKeys.of(models, "leadTimes", "what");
        return models.diagramElements().flatMap(element -> asked(element).filter(what -> !known.contains(what))
                .map(what -> element.problem("%s 使用的天数 " + what + " 不在提前天数表中", "%s asks for the days of " + what
                        + ", which is not in the table of lead times"))).toList();
    }

    private static Stream<String> asked(Element element) {
        return Expressions.in(element).flatMap(expression -> ASKED.matcher(expression).results()).map(found -> found.group(1)).distinct();
    }
}
