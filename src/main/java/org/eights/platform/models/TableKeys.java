package org.eights.platform.models;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The texts that a column of a decision table compares with: the keys of its rows. */
final class TableKeys {

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

    private TableKeys() {}

    /** Of the input that asks for this name; none where there is no such table. */
    static Set<String> of(ModelSet models, String decision, String input) {
        return models.decisions().filter(found -> found.id().equals(decision)).findFirst().stream()
                .flatMap(found -> found.children("decisionTable")).flatMap(table -> column(table, input))
                .flatMap(entry -> QUOTED.matcher(entry.text()).results()).map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static Stream<Element> column(Element table, String input) {
        List<Element> inputs = table.children("input").toList();
        int at = 0;
        while (at < inputs.size() && inputs.get(at).children("inputExpression").noneMatch(expression -> expression.text().equals(input))) {
            at++;
        }
        int column = at;
        return table.children("rule").flatMap(rule -> rule.children("inputEntry").skip(column).limit(1));
    }
}
