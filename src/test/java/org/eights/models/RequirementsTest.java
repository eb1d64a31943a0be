package org.eights.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Every requirement from the land to the last warranty day is answered by something that is there, or said to be open.
 * With {@code -Deights.docs=write} the table that people read is written anew.
 */
class RequirementsTest {

    private static final Path SOURCE = Path.of("src/docs/requirements.yml");
    private static final Path TABLE = Path.of("src/docs/requirements.md");

    private static List<Requirement> requirements;
    private static Places places;

    @BeforeAll
    static void read() throws IOException {
        LoaderOptions strict = new LoaderOptions();
        strict.setAllowDuplicateKeys(false);
        Map<String, Map<String, Object>> told = new Yaml(new SafeConstructor(strict)).load(Files.readString(SOURCE));
        requirements = told.entrySet().stream().map(entry -> Requirement.of(entry.getKey(), entry.getValue())).toList();
        places = Places.read();
    }

    @Test
    void everyRequirementIsThereOnceAndInOrder() {
        assertThat(requirements).extracting(Requirement::id).containsExactlyElementsOf(
                IntStream.concat(IntStream.rangeClosed(1, 52), IntStream.rangeClosed(81, 101)).mapToObj(number -> "R" + number).toList());
    }

    @Test
    void everyRequirementHasItsNameInBothLanguages() {
        assertThat(requirements).allSatisfy(it -> {
            assertThat(it.zh()).as(it.id()).matches(".*\\p{IsHan}.*");
            assertThat(it.en()).as(it.id()).isNotBlank().doesNotMatch(".*\\p{IsHan}.*");
        });
    }

    @Test
    void everyPlaceThatIsNamedIsThere() {
        List<String> missing = new ArrayList<>();
        requirements.forEach(it -> {
            missing(it, it.diagrams(), places::hasElement, missing);
            missing(it, it.rules(), places::hasRule, missing);
            missing(it, it.screens(), places::hasScreen, missing);
            missing(it, it.tests(), places::hasTest, missing);
        });
        assertThat(missing).isEmpty();
    }

    @Test
    void whatIsNotOpenIsShownByTheProductAndByATest() {
        assertThat(requirements).filteredOn(it -> it.open() == null).allMatch(Requirement::isShown).noneMatch(it -> it.tests().isEmpty());
    }

    @Test
    void whatIsOpenSaysWhatWillBringIt() {
        assertThat(requirements).filteredOn(it -> it.open() != null).extracting(Requirement::open)
                .allMatch(open -> open.matches("(?i).*\\b(comes? with|will)\\b.*"));
    }

    @Test
    void whatIsNowhereIsFound() {
        assertThat(places.hasElement("lifecycle#UserTask_Nobody")).isFalse();
        assertThat(places.hasRule("designGate/99")).isFalse();
        assertThat(places.hasRule("key-points.csv/K99")).isFalse();
        assertThat(places.hasRule("adverse-factors.form/nothing")).isFalse();
        assertThat(places.hasScreen("GET /api/nothing")).isFalse();
        assertThat(places.hasTest("RequirementsTest#read")).isFalse();
    }

    @Test
    void theTableThatPeopleReadSaysTheSame() throws IOException {
        String table = RequirementsTable.of(requirements);
        if ("write".equals(System.getProperty("eights.docs"))) {
            Files.writeString(TABLE, table);
        }
        assertThat(TABLE).as("written anew with -Deights.docs=write").hasContent(table);
    }

    private static void missing(Requirement of, List<String> named, Predicate<String> there, List<String> missing) {
        named.stream().filter(there.negate()).forEach(place -> missing.add(of.id() + " " + place));
    }
}
