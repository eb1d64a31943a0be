package org.eights.models;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eights.keypoint.KeyPoint;
import org.eights.keypoint.KeyPoints;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * What every key control point stands on: its elements, rules, fields and tests, read from the models, the table of what is beside them
 * and the tests; and everything of it that is not there.
 */
final class Controls {

    private static final String DUE = "keyPointDue";

    private final Path tests;
    private final ControlModels models;
    private final List<KeyPoint> points;
    private final Map<String, Map<String, List<String>>> beside;
    private final Map<String, String> sources = new TreeMap<>();

    /**
     * @param processes folder of the models
     * @param beside what is said beside them, YAML
     * @param tests folder of the tests' sources
     */
    Controls(Path processes, Path beside, Path tests) {
        this.tests = tests;
        this.models = new ControlModels(processes);
        this.points = new KeyPoints("file:" + processes).rows();
        LoaderOptions strict = new LoaderOptions();
        strict.setAllowDuplicateKeys(false);
        this.beside = new Yaml(new SafeConstructor(strict)).load(text(beside));
    }

    List<KeyPoint> points() {
        return points;
    }

    /** The elements that prove it: {@code s1-smart-positioning#UserTask_AdverseFactors}. */
    List<ControlModels.Element> elements(String code) {
        return models.elements().stream().filter(element -> element.keyPoint().equals(code)).toList();
    }

    /** The rule of its date, the limits of its steps, and what else decides. */
    Set<String> rules(KeyPoint point) {
        Set<String> rules = new TreeSet<>(said(point.code(), "rules"));
        rules.add(DUE + "/" + point.due());
        elements(point.code()).stream().map(ControlModels.Element::limit).filter(limit -> !limit.isEmpty())
                .forEach(limit -> rules.add("serviceLimits/" + limit));
        return rules;
    }

    List<String> fields(String code) {
        return said(code, "fields");
    }

    List<String> tests(String code) {
        return said(code, "tests");
    }

    /** Everything that a point has lost, a line each. */
    List<String> problems() {
        List<String> problems = new ArrayList<>();
        Set<String> codes = new TreeSet<>();
        points.forEach(point -> codes.add(point.code()));
        beside.keySet().stream().filter(code -> !codes.contains(code)).forEach(code -> problems.add(code + " is no key point"));
        models.elements().stream().filter(element -> !codes.contains(element.keyPoint()))
                .forEach(element -> problems.add(element.place() + " proves " + element.keyPoint() + ", which is no key point"));
        points.forEach(point -> check(point, problems));
        return problems;
    }

    private void check(KeyPoint point, List<String> problems) {
        String code = point.code();
        if (elements(code).isEmpty()) {
            problems.add(code + " has no element");
        }
        rules(point).stream().filter(rule -> !models.rules().contains(rule)).forEach(rule -> problems.add(code + " has lost its rule " + rule));
        if (fields(code).isEmpty()) {
            problems.add(code + " has no field");
        }
        Collection<String> shown = elements(code).stream().flatMap(element -> models.fieldsAt(element).stream()).toList();
        fields(code).stream().filter(field -> !shown.contains(field)).forEach(field -> problems.add(code + " has lost its field " + field));
        if (tests(code).isEmpty()) {
            problems.add(code + " has no test");
        }
        tests(code).stream().filter(test -> !isThere(test)).forEach(test -> problems.add(code + " has lost its test " + test));
    }

    private boolean isThere(String test) {
        String[] parts = test.split("#", 2);
        return Pattern.compile("@(Test|ParameterizedTest)\\b(?:(?!@Disabled|\\bvoid\\b)[\\s\\S])*\\bvoid " + Pattern.quote(parts[1]) + "\\(")
                .matcher(source(parts[0])).find();
    }

    private String source(String type) {
        return sources.computeIfAbsent(type, name -> {
            try (Stream<Path> files = Files.walk(tests)) {
                return files.filter(file -> file.getFileName().toString().equals(name + ".java")).findFirst().map(Controls::text).orElse("");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private List<String> said(String code, String what) {
        return beside.getOrDefault(code, Map.of()).getOrDefault(what, List.of());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The table that people read. */
    String table() {
        StringBuilder table = new StringBuilder("""
                # 关键控制点对照表 / Control table

                Generated by `ControlTableTest` (`-Deights.docs=write`) from [`key-points.csv`](../../processes/lifecycle/key-points.csv), the property \
                `keyPoint` of the diagrams, their forms and rules, and [`control-table.yml`](control-table.yml). The test fails when a key point \
                loses its element, its rule, its field or its test.

                Indicators name what is measured. How long an element takes, how often its limit is kept and how often it is done again stands in the cycle \
                times in Cockpit from its first day, by project, phase and department; first-time success (K19) is an indicator there. The others are named \
                here and in the case files, and no page works them out yet.

                | Key point | Stage, grade | Element | Rule | Field | Evidence | Indicator | Test |
                |---|---|---|---|---|---|---|---|
                """);
        points.forEach(point -> table.append("| %s %s<br>%s | %s %s | %s | %s | %s | %s<br>%s | %s<br>%s | %s |\n".formatted(point.code(),
                point.point().zh(), point.point().en(), point.stage(), point.grade(),
                lines(elements(point.code()).stream().map(ControlModels.Element::shown).toList()), lines(code(rules(point))), lines(code(fields(point.code()))),
                point.evidence().zh(), point.evidence().en(), point.indicator().zh(), point.indicator().en(), lines(code(tests(point.code()))))));
        return table.toString();
    }

    private static String lines(Collection<String> these) {
        return String.join("<br>", these);
    }

    private static List<String> code(Collection<String> these) {
        return these.stream().map(one -> "`" + one + "`").toList();
    }
}
