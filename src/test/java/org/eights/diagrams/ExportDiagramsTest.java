package org.eights.diagrams;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.eights.support.NeedsBrowser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NeedsBrowser
class ExportDiagramsTest {

    @TempDir
    Path folder;

    @Test
    void aDiagramIsDrawnInBothLanguagesAndTheSameAgain() throws IOException {
        var model = Bpmn.createExecutableProcess("leak").camundaHistoryTimeToLive(1).startEvent("Start").name("漏水")
                .userTask("Task").endEvent().done();
        var start = (StartEvent) model.getModelElementById("Start");
        start.builder().addExtensionElement(properties(model));
        Files.writeString(folder.resolve("leak.bpmn"), Bpmn.convertToString(model));

        String first = draw("first");

        assertThat(first).contains("漏水").doesNotContain("A leak");
        assertThat(Files.readString(folder.resolve("first/leak.en.svg"))).contains("A leak").doesNotContain("漏水");
        assertThat(folder.resolve("first/leak.png")).isNotEmptyFile();
        assertThat(draw("second")).isEqualTo(first);
    }

    private String draw(String into) throws IOException {
        String target = folder.resolve(into).toString();
        ExportDiagrams.main(new String[] {folder.toString(), target, target});
        return Files.readString(folder.resolve(into).resolve("leak.svg"));
    }

    private static CamundaProperties properties(BpmnModelInstance model) {
        var properties = model.newInstance(CamundaProperties.class);
        var english = model.newInstance(CamundaProperty.class);
        english.setCamundaName("name.en");
        english.setCamundaValue("A leak");
        properties.addChildElement(english);
        return properties;
    }
}
