package org.eights.platform.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.eights.wording.Problem;
import org.junit.jupiter.api.Test;

/** The models that come with the product keep the rules that need no running product. */
class OurModelsTest {

    private static final List<ModelCheck> CHECKS = List.of(new CheckReadable(), new CheckScripts(), new CheckForeignCode(),
            new CheckTimeToLive(), new CheckForms(), new CheckDecisions(), new CheckLimits(), new CheckTimers(), new CheckNames(),
            new CheckFormTexts(), new CheckFormFields(), new CheckDrawing());

    @Test
    void theyPass() {
        assertThat(problems("file:./processes/")).isEmpty();
    }

    @Test
    void theyAreTheSameInsideTheJar() {
        assertThat(paths("classpath:/processes")).isEqualTo(paths("file:./processes/")).contains("complaint/complaint.bpmn");
    }

    private static Stream<String> problems(String location) {
        ModelSet models = ModelSet.of(new ModelFolders(new ProcessesSettings(location)).read());
        return CHECKS.stream().flatMap(check -> check.check(models).stream()).map(OurModelsTest::line);
    }

    private static String line(Problem problem) {
        return problem.field() + ": " + problem.reason().en();
    }

    private static List<String> paths(String location) {
        return new ModelFolders(new ProcessesSettings(location)).read().stream().map(ModelFile::path).toList();
    }
}
