package org.eights.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.eights.keypoint.KeyPoint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * No key control point is on paper only: each has an element in a diagram, a rule, a field for its evidence and a test (R41, R45).
 * With {@code -Deights.docs=write} the table that people read is written anew.
 */
class ControlTableTest {

    private static final Path PROCESSES = Path.of("processes");
    private static final Path BESIDE = Path.of("src/docs/control-table.yml");
    private static final Path TESTS = Path.of("src/test/java");
    private static final Path TABLE = Path.of("src/docs/control-table.md");

    @TempDir
    private Path broken;

    @BeforeEach
    void aCopyToBreak() throws IOException {
        copy(PROCESSES, broken.resolve("processes"));
        Files.copy(BESIDE, broken.resolve("beside.yml"));
        copy(Path.of("src/test/java/org/eights/models"), broken.resolve("tests"));
    }

    @Test
    void everyKeyPointHasItsElementItsRuleItsFieldAndItsTest() {
        Controls controls = new Controls(PROCESSES, BESIDE, TESTS);
        assertThat(controls.problems()).isEmpty();
        assertThat(controls.points()).hasSize(22).allSatisfy(point -> assertThat(point.indicator().en()).as(point.code()).isNotBlank());
    }

    @Test
    void theTableThatPeopleReadSaysTheSame() throws IOException {
        String table = new Controls(PROCESSES, BESIDE, TESTS).table();
        if ("write".equals(System.getProperty("eights.docs"))) {
            Files.writeString(TABLE, table);
        }
        assertThat(TABLE).hasContent(table);
    }

    @Test
    void whoeverLosesItsElementIsFound() {
        replace("processes/contract/s5-secure-signing.bpmn", "<camunda:property name=\"keyPoint\" value=\"K12\" />", "");
        assertThat(ofCopy().problems()).contains("K12 has no element").noneMatch(problem -> problem.startsWith("K11"));
        replace("processes/contract/s5-secure-signing.bpmn", "value=\"K11\"", "value=\"K99\"");
        assertThat(ofCopy().problems()).contains("K11 has no element", "s5-secure-signing#UserTask_CheckClauses proves K99, which is no key point");
    }

    @Test
    void whoeverLosesItsRuleIsFound() {
        replace("processes/lifecycle/opening-gate.dmn", "decision id=\"openingGate\"", "decision id=\"openingDoor\"");
        replace("processes/rules/service-limits.dmn", "\"building.fourChecks\"", "\"building.noChecks\"");
        assertThat(ofCopy().problems()).contains("K07 has lost its rule openingGate", "K09 has lost its rule openingGate",
                "K06 has lost its rule serviceLimits/building.fourChecks");
    }

    @Test
    void whoeverLosesItsFieldIsFound() {
        replace("processes/contract/signing-disclosure.form", "\"key\": \"scan\"", "\"key\": \"paper\"");
        replace("processes/lifecycle/s1-smart-positioning.bpmn", "adverseFactors:", "siteValues:");
        assertThat(ofCopy().problems()).contains("K12 has lost its field signing-disclosure/scan", "K01 has lost its field adverse-factors/solution");
    }

    @Test
    void whoeverLosesItsTestIsFound() {
        replace("tests/SellingDecisionsTest.java", "void oneNoBlocksTheOpening(", "void oneNoMayBlockTheOpening(");
        replace("tests/LifecyclePathsTest.java", "    @Test\n    void aRoundEndsWhenItsRedFindingsAreClosed(",
                "    @Test\n    @Disabled\n    void aRoundEndsWhenItsRedFindingsAreClosed(");
        assertThat(ofCopy().problems()).contains("K07 has lost its test SellingDecisionsTest#oneNoBlocksTheOpening",
                "K05 has lost its test LifecyclePathsTest#aRoundEndsWhenItsRedFindingsAreClosed");
    }

    @Test
    void aPointOfWhichNothingIsSaidBesideAndOneThatIsNoneAreFound() {
        replace("beside.yml", "K13: ", "K23: ");
        assertThat(ofCopy().problems()).contains("K13 has no field", "K13 has no test", "K23 is no key point");
        assertThat(ofCopy().points()).extracting(KeyPoint::code).doesNotContain("K23");
    }

    private Controls ofCopy() {
        return new Controls(broken.resolve("processes"), broken.resolve("beside.yml"), broken.resolve("tests"));
    }

    private void replace(String file, String what, String with) {
        Path path = broken.resolve(file);
        try {
            String before = Files.readString(path);
            assertThat(before).as(file).contains(what);
            Files.writeString(path, before.replace(what, with));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copied = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copied);
                } else {
                    Files.copy(file, copied);
                }
            }
        }
    }
}
