package org.eights.routing.process;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.camunda.bpm.dmn.engine.impl.DmnExpressionImpl;
import org.camunda.bpm.engine.impl.dmn.entity.repository.DecisionDefinitionEntity;

/**
 * The names that occur in a table's expressions.
 *
 * @param names whatever could be the name of an input; texts in quotation marks are none
 * @param dependsOnTime whether the table looks at the clock
 */
record TableWords(Set<String> names, boolean dependsOnTime) {

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");
    private static final Pattern CLOCK = Pattern.compile("\\b(now|today)\\s*\\(");

    static TableWords of(DecisionDefinitionEntity definition) {
        Set<String> names = new LinkedHashSet<>();
        boolean[] time = {false};
        if (definition.getDecisionLogic() instanceof DmnDecisionTableImpl table) {
            expressions(table).map(e -> QUOTED.matcher(e).replaceAll("")).forEach(e -> {
                time[0] |= CLOCK.matcher(e).find();
                Matcher matcher = NAME.matcher(e);
                while (matcher.find()) {
                    names.add(matcher.group());
                }
            });
        }
        return new TableWords(names, time[0]);
    }

    private static Stream<String> expressions(DmnDecisionTableImpl table) {
        Stream<DmnExpressionImpl> inputs = table.getInputs().stream().map(input -> input.getExpression());
        Stream<DmnExpressionImpl> rules = table.getRules().stream()
                .flatMap(rule -> Stream.concat(rule.getConditions().stream(), rule.getConclusions().stream()));
        return Stream.concat(inputs, rules).map(DmnExpressionImpl::getExpression).filter(e -> e != null);
    }
}
