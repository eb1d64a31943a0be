package org.eights.models;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Disabled;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;

/** Every place of the product that its documents may name: elements of diagrams, tables and their rows, fields, notices, classes, pages and tests. */
final class Places {

    private static final Pattern MAPPING = Pattern.compile("@(Request|Get|Post|Put|Delete)Mapping\\((?:path = )?\"([^\"]*)\"|@(Get|Post|Put|Delete)Mapping\\b");
    private static final Pattern PAGE = Pattern.compile("#(/[a-z][a-z-]*)");

    private final Set<String> elements = new TreeSet<>();
    private final Set<String> rules = new TreeSet<>();
    private final Set<String> screens = new TreeSet<>();
    private final Set<String> tests = new TreeSet<>();

    /** Reads them all from the working copy. */
    static Places read() {
        try {
            Places places = new Places();
            files("processes", ".bpmn").forEach(places::diagram);
            files("processes", ".dmn").forEach(places::table);
            files("processes", ".csv").forEach(places::rows);
            files("processes", ".form").forEach(places::form);
            files("processes/notices", ".yml").forEach(file -> places.rules.add(name(file)));
            files("src/main/java", ".java").forEach(places::source);
            files("src/main/resources/META-INF/resources", ".js").forEach(places::pages);
            files("src/test/java", "Test.java").forEach(places::test);
            files("src/test/java", "Story.java").forEach(places::test);
            return places;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean hasElement(String place) {
        return elements.contains(place);
    }

    boolean hasRule(String place) {
        return rules.contains(place);
    }

    boolean hasScreen(String place) {
        return screens.contains(place);
    }

    boolean hasTest(String place) {
        return tests.contains(place);
    }

    private void diagram(Path file) {
        Bpmn.readModelFromFile(file.toFile()).getModelElementsByType(FlowElement.class).forEach(element -> elements.add(name(file) + "#" + element.getId()));
    }

    private void table(Path file) {
        for (Decision decision : Dmn.readModelFromFile(file.toFile()).getModelElementsByType(Decision.class)) {
            rules.add(decision.getId());
            int row = 0;
            for (Rule ignored : decision.getModelInstance().getModelElementsByType(Rule.class)) {
                rules.add(decision.getId() + "/" + ++row);
            }
        }
    }

    private void rows(Path file) {
        text(file).lines().skip(1).forEach(line -> rules.add(file.getFileName() + "/" + line.split(",", 2)[0]));
    }

    private void form(Path file) {
        try {
            fields(file.getFileName().toString(), new ObjectMapper().readTree(file.toFile()).path("components"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fields(String form, JsonNode components) {
        for (JsonNode component : components) {
            if (component.has("key")) {
                rules.add(form + "/" + component.path("key").asText());
            }
            fields(form, component.path("components"));
        }
    }

    private void source(Path file) {
        rules.add(name(file));
        String base = "";
        Matcher mapping = MAPPING.matcher(file.toString().contains("/web/") ? text(file) : "");
        while (mapping.find()) {
            if ("Request".equals(mapping.group(1))) {
                base = mapping.group(2);
            } else {
                String verb = mapping.group(1) == null ? mapping.group(3) : mapping.group(1);
                screens.add(verb.toUpperCase() + " " + base + (mapping.group(2) == null ? "" : mapping.group(2)));
            }
        }
    }

    private void pages(Path file) {
        Matcher page = PAGE.matcher(text(file));
        while (page.find()) {
            screens.add("#" + page.group(1));
        }
    }

    private void test(Path file) {
        String type = Path.of("src/test/java").relativize(file).toString().replace('/', '.').replaceFirst("\\.java$", "");
        try {
            Class<?> test = Class.forName(type, false, getClass().getClassLoader());
            if (!test.isAnnotation() && !AnnotationSupport.isAnnotated(test, Disabled.class)) {
                List.of(test.getDeclaredMethods()).stream().filter(Places::runs).map(Method::getName).forEach(method -> tests.add(name(file) + "#" + method));
            }
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(type + " was not compiled", e);
        }
    }

    private static boolean runs(Method method) {
        return AnnotationSupport.isAnnotated(method, Testable.class) && !AnnotationSupport.isAnnotated(method, Disabled.class);
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(Path.of(folder))) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
