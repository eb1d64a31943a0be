package org.eights.models;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The requirements as people read them: one line each. */
final class RequirementsTable {

    private static final String HEAD = """
            # Requirements

            What the trade asks of customer service, from the land to the last warranty day, and where the product answers it. Written from
            [requirements.yml](requirements.yml) by `RequirementsTest`, which fails when a place or a test named here does not exist or a
            requirement is missing: `mvn test -Dtest=RequirementsTest -Deights.docs=write`.

            A diagram is named with its elements, a rule is a decision table (with its row), a file with a row or field, a notice or a class;
            a screen is a page or an address; a test a class with its method. %s

            | no. | requirement | diagram | rule or screen | test | state |
            |---|---|---|---|---|---|
            """;

    private RequirementsTable() {}

    static String of(List<Requirement> requirements) {
        return HEAD.formatted(counted(requirements)) + requirements.stream().map(RequirementsTable::line).collect(Collectors.joining());
    }

    private static String counted(List<Requirement> requirements) {
        Map<String, Long> states = requirements.stream().collect(Collectors.groupingBy(Requirement::state, Collectors.counting()));
        return "Of %d, %d are fulfilled, %d in part, %d open.".formatted(requirements.size(), states.getOrDefault("fulfilled", 0L),
                states.getOrDefault("in part", 0L), states.getOrDefault("open", 0L));
    }

    private static String line(Requirement it) {
        String rules = Stream.of(grouped(it.rules(), "/"), it.screens().stream().map(screen -> "`" + screen + "`").collect(Collectors.joining(", ")))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
        return "| %s | %s / %s | %s | %s | %s | %s |\n".formatted(it.id(), it.zh(), it.en(), grouped(it.diagrams(), "#"), rules, grouped(it.tests(), "#"),
                it.open() == null ? it.state() : "**" + it.state() + "**: " + it.open());
    }

    /** What is of one process, table or class stands behind its name once. */
    private static String grouped(List<String> places, String between) {
        Map<String, List<String>> byName = places.stream().map(place -> place.split(between, 2)).collect(Collectors.groupingBy(parts -> parts[0],
                LinkedHashMap::new, Collectors.mapping(parts -> parts.length < 2 ? "" : parts[1], Collectors.toList())));
        return byName.entrySet().stream().map(group -> "`" + group.getKey() + "`"
                + group.getValue().stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(", ", " ", "")).stripTrailing())
                .collect(Collectors.joining("; "));
    }
}
