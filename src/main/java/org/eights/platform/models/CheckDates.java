package org.eights.platform.models;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eights.wording.Problem;
import org.springframework.stereotype.Component;

/** A timer waits for a date that a case can know: one that a form asks for, or that {@code words.yml} names. */
@Component
class CheckDates implements ModelCheck {

    private static final Pattern NAMED = Pattern.compile("\\bdates\\s*\\.\\s*\\w+\\s*\\([^,()]*,\\s*['\"]([^'\"]*)['\"]");
    private static final Pattern CALLED = Pattern.compile("\\bdates\\s*\\.\\s*(\\w+)\\s*\\(");
    private static final Set<String> KNOWN = Set.of("before", "after", "on", "in", "nextWeek", "everyMorning", "everyDay", "monthly",
            "quarterly", "isBefore");

    private final Surroundings surroundings;

    CheckDates(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public List<Problem> check(ModelSet models) {
        Set<String> dates = models.forms().stream().flatMap(Form::components).map(component -> component.path("key").asText())
                .collect(Collectors.toSet());
        dates.addAll(surroundings.words().keySet());
        return models.diagramElements().flatMap(element -> Stream.concat(unknown(element, dates), misunderstood(element))).toList();
    }

    private static Stream<Problem> unknown(Element element, Set<String> dates) {
        return found(element, NAMED).filter(date -> !dates.contains(date)).map(date -> element.problem(
                "%s 所等的日期 " + date + " 不在任何表单上,也不在 words.yml 中", "%s waits for the date " + date
                        + ", which is in no form and not in words.yml"));
    }

    private static Stream<Problem> misunderstood(Element element) {
        return found(element, CALLED).filter(asked -> !KNOWN.contains(asked)).map(asked -> element.problem("%s 的表达式中没有 dates." + asked + " 这种算法",
                "An expression of %s asks for dates." + asked + ", which does not exist"));
    }

    private static Stream<String> found(Element element, Pattern pattern) {
        return Expressions.in(element).flatMap(expression -> pattern.matcher(expression).results()).map(match -> match.group(1)).distinct();
    }
}
