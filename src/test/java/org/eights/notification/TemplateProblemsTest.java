package org.eights.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.eights.wording.Problem;
import org.eights.wording.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a process owner may get wrong, and what is said about it. */
class TemplateProblemsTest {

    private static final String GOOD = """
            name: 进展
            name.en: Progress
            channels:
              customer: SMS
            values:
              due: 2025-06-16
            text: |
              {no}预计{due}。
            text.en: |
              {no} by {due}.
            """;

    @TempDir
    Path processes;

    @BeforeEach
    void makeTheFolder() throws IOException {
        Files.createDirectory(processes.resolve("notices"));
    }

    @Test
    void aChangedTextIsUsedAfterReloading() throws IOException {
        write("N02.yml", GOOD);
        Templates templates = templates();
        write("N02.yml", GOOD.replace("预计", "最迟"));
        templates.reload();
        assertThat(text(templates)).isEqualTo("CMP-1最迟7月1日。");
    }

    @Test
    void aBrokenTextIsRefusedAndTheOneInUseStays() throws IOException {
        write("N02.yml", GOOD);
        Templates templates = templates();
        write("N02.yml", GOOD.replace("预计{due}", "预计{dew}"));
        assertThat(problems(templates::reload)).containsExactly(
                Problem.of("N02.text", "未知占位符{dew}", "unknown placeholder {dew}"));
        assertThat(text(templates)).isEqualTo("CMP-1预计7月1日。");
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() throws IOException {
        write("N02.yml", GOOD.replace("name.en: Progress\n", "").replace("due: 2025-06-16", "due:").replace("SMS", "FAX"));
        write("N03.yml", GOOD.replace("text.en", "text.fr"));
        write("progress.yml", GOOD);
        write("N04.yml", "name: [");
        assertThat(problems(this::templates)).extracting(Problem::field).containsExactlyInAnyOrder("N02.name.en",
                "N02.values.due", "N02.channels.customer", "N03.text.fr", "N03.text.en", "progress", "N04",
                "N04.name", "N04.name.en", "N04.text", "N04.text.en", "N04.channels");
    }

    @Test
    void aBraceThatBelongsToNothingIsWrong() throws IOException {
        write("N02.yml", GOOD.replace("{due}。", "{到期}。"));
        assertThat(problems(this::templates)).extracting(Problem::field).containsExactly("N02.text");
    }

    @Test
    void aKeyGivenTwiceIsWrong() throws IOException {
        write("N02.yml", GOOD + "name: 又一个\n");
        assertThat(problems(this::templates)).extracting(Problem::field).contains("N02");
    }

    @Test
    void aSubjectNeedsBothLanguages() throws IOException {
        write("N02.yml", GOOD + "subject: 进展{no}\n");
        assertThat(problems(this::templates)).extracting(Problem::field).containsExactly("N02.subject.en");
    }

    @Test
    void anEmptyFolderIsWrong() {
        assertThat(problems(this::templates)).extracting(Problem::field).containsExactly("notices");
    }

    private Templates templates() {
        return new Templates(processes.toUri().toString());
    }

    private static String text(Templates templates) {
        return templates.get("N02").textWith(new Values(Map.of("no", "CMP-1", "due", "7月1日"), Locale.CHINESE));
    }

    private static java.util.List<Problem> problems(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(Refusal.class, call).problems();
    }

    private void write(String file, String content) throws IOException {
        Files.writeString(processes.resolve("notices").resolve(file), content);
    }
}
