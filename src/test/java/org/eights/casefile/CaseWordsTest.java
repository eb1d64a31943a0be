package org.eights.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eights.wording.Refusal;
import org.eights.wording.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseWordsTest {

    @TempDir
    Path folder;

    @Test
    void aFactIsNamedInBothLanguagesAndSoIsEveryCode() {
        CaseWords words = new CaseWords("file:./processes/");
        FactWords level = words.of("level").orElseThrow();
        assertThat(level.name()).isEqualTo(new Words("级别", "Level"));
        assertThat(level.values()).containsEntry("CRISIS", new Words("群诉/危机", "Crisis"));
        assertThat(words.of("leadDept").orElseThrow().is()).isEqualTo("group");
        assertThat(words.of("nothing")).isEmpty();
    }

    @Test
    void withoutAFileThereAreNoWords() {
        assertThat(new CaseWords("file:" + folder).all()).isEmpty();
    }

    @Test
    void everythingThatIsWrongIsSaidAndTheWordsInUseStay() throws IOException {
        write("pass:\n  name: 通过 / Passed\n  values:\n    no: 否 / No\n");
        CaseWords words = new CaseWords("file:" + folder);
        assertThat(words.of("pass").orElseThrow().values()).containsOnlyKeys("no");
        write("pass:\n  name: 通过\n  values:\n    no: ' / No'\nfail: x\n");
        assertThatThrownBy(words::reload).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.problems())
                .extracting(problem -> problem.field()).containsExactly("words.yml#pass.values.no", "words.yml#pass.name", "words.yml#fail.name"));
        write("a: [\n");
        assertThatThrownBy(words::reload).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.reason().zh()).contains("无法读懂"));
        assertThat(words.of("pass")).isPresent();
    }

    private void write(String content) throws IOException {
        Files.writeString(folder.resolve(CaseWords.FILE), content);
    }
}
