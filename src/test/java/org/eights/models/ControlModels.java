package org.eights.models;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Rule;

/** The models as far as key points stand on them. */
final class ControlModels {

    private final Map<String, BpmnModelInstance> diagrams = new TreeMap<>();
    private final Map<String, Set<String>> forms = new HashMap<>();
    private final Set<String> rules = new TreeSet<>();
    private final List<Element> elements = new ArrayList<>();

    /** An element that proves a key point. */
    record Element(String process, String id, String name, String english, String keyPoint, String limit, String called) {

        String place() {
            return process + "#" + id;
        }

        String shown() {
            return "`" + place() + "`<br>" + name + " / " + english;
        }
    }

    ControlModels(Path processes) {
        files(processes, ".bpmn").forEach(file -> diagrams.put(name(file), Bpmn.readModelFromFile(file.toFile())));
        files(processes, ".form").forEach(this::form);
        files(processes, ".dmn").forEach(this::table);
        diagrams.forEach((process, diagram) -> diagram.getModelElementsByType(Activity.class).forEach(activity -> element(process, activity)));
    }

    List<Element> elements() {
        return elements;
    }

    /** Decisions, and the rows of limits and due dates by their keys: {@code designGate}, {@code serviceLimits/design.fill}. */
    Set<String> rules() {
        return rules;
    }

    /** Fields of the forms that whoever is at the element fills in, in a called process too: {@code adverse-factors/solution}. */
    Set<String> fieldsAt(Element element) {
        BpmnModelInstance diagram = diagrams.get(element.called().isEmpty() ? element.process() : element.called());
        Set<String> fields = new TreeSet<>();
        if (diagram != null) {
            diagram.getModelElementsByType(UserTask.class).stream().filter(task -> !element.called().isEmpty() || task.getId().equals(element.id()))
                    .flatMap(ControlModels::formsOf).forEach(form -> forms.getOrDefault(form, Set.of()).forEach(field -> fields.add(form + "/" + field)));
        }
        return fields;
    }

    private static Stream<String> formsOf(UserTask task) {
        Stream<String> rows = words(property(task, "rows")).map(row -> kebab(row.split(":")[0]));
        Stream<String> replies = words(property(task, "replies")).map(reply -> reply.split(":")[1]);
        return Stream.of(Stream.ofNullable(task.getCamundaFormRef()), rows, replies).flatMap(each -> each);
    }

    private void element(String process, Activity activity) {
        String code = property(activity, "keyPoint");
        if (!code.isEmpty()) {
            String called = activity instanceof CallActivity call ? call.getCalledElement() : "";
            elements.add(new Element(process, activity.getId(), activity.getName(), property(activity, "name.en"), code, property(activity, "limit"), called));
        }
    }

    private void table(Path file) {
        for (Decision decision : Dmn.readModelFromFile(file.toFile()).getModelElementsByType(Decision.class)) {
            rules.add(decision.getId());
            for (Rule rule : decision.getModelInstance().getModelElementsByType(Rule.class)) {
                String key = rule.getInputEntries().iterator().next().getTextContent().strip();
                words(key.replace('"', ' ').replace(',', ' ')).forEach(one -> rules.add(decision.getId() + "/" + one));
            }
        }
    }

    private void form(Path file) {
        try {
            Set<String> keys = new TreeSet<>();
            keys(new ObjectMapper().readTree(file.toFile()).path("components"), keys);
            forms.put(name(file), keys);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void keys(JsonNode components, Set<String> keys) {
        for (JsonNode component : components) {
            if (component.has("key")) {
                keys.add(component.path("key").asText());
            }
            keys(component.path("components"), keys);
        }
    }

    private static String property(Activity activity, String name) {
        return activity.getExtensionElements() == null ? "" : activity.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class)
                .list().stream().flatMap(properties -> properties.getCamundaProperties().stream()).filter(one -> name.equals(one.getCamundaName()))
                .map(one -> one.getCamundaValue()).findFirst().orElse("");
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.strip().split("[,\\s]+")).filter(word -> !word.isEmpty());
    }

    private static String kebab(String kind) {
        return kind.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase();
    }

    private static String name(Path file) {
        return file.getFileName().toString().replaceFirst("\\.\\w+$", "");
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
