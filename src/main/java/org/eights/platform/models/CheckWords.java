package org.eights.platform.models;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eights.casefile.FactWords;
import org.eights.wording.Problem;
import org.springframework.stereotype.Component;

/** Whoever reads a case sees words: every fact and every state that a diagram names, and every code that a table answers, has some. */
@Component
class CheckWords implements ModelCheck {

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

    private final Surroundings surroundings;

    CheckWords(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public List<Problem> check(ModelSet models) {
        Map<String, FactWords> words = surroundings.words();
        return Stream.of(facts(models, words), states(models, words), answers(models, words)).flatMap(problems -> problems).toList();
    }

    private static Stream<Problem> facts(ModelSet models, Map<String, FactWords> words) {
        Set<String> outputs = models.decisions().flatMap(CheckWords::outputs).map(output -> output.attribute("name")).collect(Collectors.toSet());
        return elements(models).flatMap(element -> Expressions.words(element.property("facts"))
                .filter(fact -> !words.containsKey(fact) && !outputs.contains(fact) && fields(models, element, fact).findAny().isEmpty())
                .map(fact -> element.problem("%s 的变量 " + fact + " 没有名称:不在表单上,也不在 words.yml 中",
                        "The fact " + fact + " of %s has no words: it is in no form and not in words.yml")));
    }

    private static Stream<Problem> states(ModelSet models, Map<String, FactWords> words) {
        return elements(models).flatMap(element -> Expressions.words(element.property("state")).filter(state -> isUnknown(words, "state", state))
                .map(state -> element.problem("%s 的状态 " + state + " 在 words.yml 的 state 中没有说法",
                        "The state " + state + " of %s has no words below state in words.yml")));
    }

    /** Only tables asked by a property are written into the case file. */
    private static Stream<Problem> answers(ModelSet models, Map<String, FactWords> words) {
        return elements(models).flatMap(element -> Expressions.words(element.property("decision")).flatMap(table -> models.decisions()
                .filter(decision -> decision.id().equals(table)).limit(1).flatMap(decision -> decision.children("decisionTable"))
                .flatMap(CheckWords::answers).distinct()
                .filter(answer -> isUnknown(words, answer.name(), answer.code()) && !isOption(models, element, answer))
                .map(answer -> element.problem("%s 所用决策表 " + table + " 的结果 " + answer.code() + " 没有说法:请写入 words.yml 的 " + answer.name(),
                        "The answer " + answer.code() + " of the table " + table + ", which %s asks, has no words: add it below "
                                + answer.name() + " in words.yml"))));
    }

    private record Answer(String name, String code) {}

    private static Stream<Answer> answers(Element table) {
        List<String> names = outputs(table).map(output -> output.attribute("name")).toList();
        return table.children("rule").flatMap(rule -> {
            List<Element> entries = rule.children("outputEntry").toList();
            return java.util.stream.IntStream.range(0, Math.min(names.size(), entries.size())).boxed().flatMap(i ->
                    QUOTED.matcher(entries.get(i).text()).results().map(found -> new Answer(names.get(i), found.group(1))));
        });
    }

    private static boolean isUnknown(Map<String, FactWords> words, String name, String code) {
        FactWords known = words.get(name);
        return known == null || known.is() == null && !known.values().containsKey(code);
    }

    private static boolean isOption(ModelSet models, Element element, Answer answer) {
        return fields(models, element, answer.name()).flatMap(field -> StreamSupport.stream(field.path("values").spliterator(), false))
                .anyMatch(option -> option.path("value").asText().equals(answer.code()));
    }

    private static Stream<JsonNode> fields(ModelSet models, Element element, String key) {
        return models.forms().stream().filter(form -> CheckForms.sameFolder(form.file(), element)).flatMap(Form::components)
                .filter(component -> component.path("key").asText().equals(key));
    }

    private static Stream<Element> elements(ModelSet models) {
        return models.diagramElements().filter(element -> !element.isExtension() && !element.isDrawing());
    }

    private static Stream<Element> outputs(Element within) {
        return within.all().filter(element -> element.is("output"));
    }
}
