package org.eights.platform.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.eights.casefile.CaseWords;
import org.eights.casefile.FactWords;
import org.eights.wording.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The models that come with the product keep the rules that need no running product. */
class OurModelsTest {

    private static final List<ModelCheck> CHECKS = List.of(new CheckReadable(), new CheckScripts(), new CheckForeignCode(),
            new CheckTimeToLive(), new CheckForms(), new CheckDecisions(), new CheckLimits(), new CheckLeadTimes(), new CheckTimers(),
            new CheckNames(), new CheckFormTexts(), new CheckFormFields(), new CheckDrawing(), new CheckProperties(), new CheckRows(), new CheckWords(new Toy() {
                @Override
                public Map<String, FactWords> words() {
                    return new CaseWords("file:./processes/").all();
                }
            }));

    @Test
    void theyPass() {
        assertThat(problems("file:./processes/")).isEmpty();
    }

    @Test
    void theyAreTheSameInsideTheJar(@TempDir Path folder) throws IOException {
        Path jar = folder.resolve("product.jar");
        List<ModelFile> models = read("file:./processes/");
        write(jar, models);
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader inside = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            Thread.currentThread().setContextClassLoader(inside);
            assertThat(read("classpath:/processes")).usingRecursiveComparison().isEqualTo(models);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
        assertThat(models).extracting(ModelFile::path).contains("complaint/complaint.bpmn");
    }

    private static void write(Path jar, List<ModelFile> models) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry("processes/"));
            for (ModelFile model : models) {
                out.putNextEntry(new JarEntry("processes/" + model.path()));
                out.write(model.bytes());
            }
        }
    }

    private static Stream<String> problems(String location) {
        ModelSet models = ModelSet.of(read(location));
        return CHECKS.stream().flatMap(check -> check.check(models).stream()).map(OurModelsTest::line);
    }

    private static String line(Problem problem) {
        return problem.field() + ": " + problem.reason().en();
    }

    private static List<ModelFile> read(String location) {
        return new ModelFolders(new ProcessesSettings(location)).read();
    }
}
