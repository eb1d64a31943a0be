package org.eights.platform.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eights.casefile.CaseWords;
import org.eights.notification.Templates;
import org.eights.sheet.CsvColumn;
import org.eights.sheet.CsvFindings;
import org.eights.sheet.CsvLine;
import org.eights.sheet.OwnersTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** What process owners keep beside the models is checked and taken into use together with them. */
class NoticesTest {

    static class Points extends OwnersTable<String> {

        Points(@Value("${eights.processes.location}") String location) {
            super(location, "points.csv", List.of(CsvColumn.key("code")));
        }

        @Override
        protected String row(CsvLine line, CsvFindings findings) {
            return line.text("code");
        }
    }

    @TempDir
    Path folder;

    @Test
    void aTableIsCheckedBeforeAndReadAgainWithTheModels() throws IOException {
        Files.createDirectories(folder.resolve("notices"));
        Files.copy(Path.of("processes/notices/N01.yml"), folder.resolve("notices/N01.yml"));
        Files.writeString(folder.resolve("points.csv"), "code\nA1\n");
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", Map.of("eights.processes.location", folder.toUri().toString())));
            context.register(Templates.class, CaseWords.class, Notices.class, Points.class);
            context.refresh();
            Notices notices = context.getBean(Notices.class);
            Points points = context.getBean(Points.class);
            assertThat(notices.problems()).isEmpty();
            assertThat(points.rows()).containsExactly("A1");
            Files.writeString(folder.resolve("points.csv"), "code\nA1\nA1\n");
            assertThat(notices.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.field()).isEqualTo("points.csv");
                assertThat(problem.reason().zh()).isEqualTo("第3行“code”列:“A1”已在前面出现");
            });
            assertThat(points.rows()).containsExactly("A1");
            Files.writeString(folder.resolve("points.csv"), "code\nA1\nA2\n");
            notices.reload();
            assertThat(points.rows()).containsExactly("A1", "A2");
        }
    }
}
