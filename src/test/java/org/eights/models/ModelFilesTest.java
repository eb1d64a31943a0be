package org.eights.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files that a process owner edits can be read, and name only what is there. */
class ModelFilesTest {

    private static final Path PROCESSES = Path.of("processes");

    static List<Path> diagrams() throws IOException {
        return files(".bpmn");
    }

    static List<Path> tables() throws IOException {
        return files(".dmn");
    }

    static List<Path> forms() throws IOException {
        return files(".form");
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everyDiagramIsValidAndNamedAsItsProcess(Path file) {
        var model = Bpmn.readModelFromFile(file.toFile());
        assertThat(model.getModelElementsByType(Process.class)).singleElement().satisfies(process -> {
            assertThat(process.getId() + ".bpmn").isEqualTo(file.getFileName().toString());
            assertThat(process.getCamundaHistoryTimeToLiveString()).isEqualTo("P365D");
        });
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everyFormOfADiagramExists(Path file) throws IOException {
        var model = Bpmn.readModelFromFile(file.toFile());
        var named = Stream.concat(
                model.getModelElementsByType(UserTask.class).stream().map(UserTask::getCamundaFormRef),
                model.getModelElementsByType(StartEvent.class).stream().map(StartEvent::getCamundaFormRef).filter(ref -> ref != null));
        var known = forms().stream().map(form -> form.getFileName().toString()).toList();
        assertThat(named.map(ref -> ref + ".form")).isSubsetOf(known);
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everyLimitOfADiagramHasItsRow(Path file) {
        var limits = Table.of("rules/service-limits");
        assertThat(Bpmn.readModelFromFile(file.toFile()).getModelElementsByType(FlowNode.class).stream()
                .filter(node -> node.getExtensionElements() != null)
                .flatMap(node -> node.getExtensionElements().getElementsQuery().list().stream())
                .flatMap(element -> element.getChildElementsByType(CamundaProperty.class).stream())
                .filter(property -> "limit".equals(property.getCamundaName())))
                .allSatisfy(limit -> assertThat(limits.ask("limit", limit.getCamundaValue())).containsKey("amount"));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyTableIsValidAndSafeWhereNothingIsKnown(Path file) {
        var model = Dmn.readModelFromFile(file.toFile());
        Map<String, Object> nulls = new HashMap<>();
        for (String name : List.of("leadDept", "byGroups", "commitments", "amount", "doneBy", "due")) {
            nulls.put(name, null);
        }
        model.getModelElementsByType(InputExpression.class).forEach(input -> nulls.put(input.getText().getTextContent(), null));
        var table = Table.of(file);
        assertThatCode(table::ask).as(table.key() + " without any name").doesNotThrowAnyException();
        assertThatCode(() -> table.ask(nulls)).as(table.key() + " with nulls").doesNotThrowAnyException();
        assertThat(table.ask()).isEqualTo(table.ask(nulls));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyFormIsNamedAsItsFile(Path file) throws IOException {
        var form = new ObjectMapper().readTree(file.toFile());
        assertThat(form.get("id").asText() + ".form").isEqualTo(file.getFileName().toString());
        boolean ofRows = form.get("components").get(0).get("type").asText().equals("group");
        assertThat(form.get("components")).isNotEmpty().last()
                .satisfies(last -> assertThat(last.path("key").asText()).isEqualTo(ofRows ? "" : "remark"));
    }

    private static List<Path> files(String ending) throws IOException {
        try (Stream<Path> all = Files.walk(PROCESSES)) {
            return all.filter(path -> path.toString().endsWith(ending)).sorted().toList();
        }
    }
}
