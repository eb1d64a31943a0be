package org.eights.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.eights.casefile.CaseFileRoom.NOW;
import static org.eights.casefile.CaseFileRoom.TODAY;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.eights.bulk.Bulk;
import org.eights.support.RoomTest;
import org.eights.wording.Refusal;
import org.eights.wording.Words;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@RoomTest
@Import(CaseFileRoom.class)
class OpenManyTest {

    private static final Words OPENED = new Words("房屋交付", "Household opened");

    @Autowired OpenMany many;
    @Autowired CaseFiles files;
    @Autowired CaseNumbers numbers;
    @Autowired JdbcClient jdbc;

    @Test
    void sixHundredHomesAreOpenedEachWithItsNumberItsFileAndItsFirstEntry() {
        List<CaseNumber> opened = many.open("HHO", "household-handover", IntStream.rangeClosed(1, 600).mapToObj(OpenManyTest::home).toList(),
                OPENED, "wangqiang");

        assertThat(opened).hasSize(600).doesNotHaveDuplicates().startsWith(new CaseNumber("HHO-20250616-0001"));
        CaseFile last = files.get(opened.get(599));
        assertThat(last.subject()).isEqualTo(new CaseSubject("YQL", "YQL:1-600", null));
        assertThat(last.values()).containsEntry("handoverOn", "2025-09-01").containsEntry("area", new BigDecimal("89.50"));
        assertThat(last.facts()).containsExactly(Map.entry("round", 1));
        assertThat(last.state()).isEqualTo("OPEN");
        assertThat(last.reckonedFrom()).isEqualTo(NOW);
        assertThat(files.entries(opened.get(599))).singleElement().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(EntryKind.STARTED);
            assertThat(entry.seq()).isEqualTo(1);
            assertThat(entry.name()).isEqualTo(OPENED);
            assertThat(entry.by()).isEqualTo("wangqiang");
            assertThat(entry.data()).containsEntry("handoverOn", "2025-09-01").containsEntry("round", 1);
        });
        assertThat(files.startedBy(opened.get(0))).contains("wangqiang");
        assertThat(numbers.next("HHO", TODAY)).isEqualTo(new CaseNumber("HHO-20250616-0601"));
    }

    @Test
    void whatIsRememberedOfThemIsWhatIsStored() {
        CaseNumber number = many.open("HHR", "household-handover", List.of(home(1)), OPENED, null).get(0);
        assertThat(files.get(number)).isEqualTo(new CaseTable(jdbc).find(number).orElseThrow());
        files.record(NewEntry.mark(number, OPENED, null, Map.of()));
        assertThat(files.entries(number)).extracting(CaseEntry::seq).containsExactly(1L, 2L);
    }

    @Test
    void noneIsOpenedWhereOneCannotBeStored() {
        NewCase bad = new NewCase(CaseSubject.NOTHING, Map.of("place", "a\u0000b"), Map.of());
        assertThatThrownBy(() -> many.open("HHB", "household-handover", List.of(home(1), bad), OPENED, "wangqiang"))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.problems().get(0).field()).isEqualTo("place"));
        assertThat(jdbc.sql("SELECT count(*) FROM case_file WHERE number LIKE 'HHB-%'").query(Long.class).single()).isZero();
    }

    @Test
    void whereTheyStandIsWrittenTogetherAndKnownAtOnce() {
        List<CaseNumber> opened = many.open("HHS", "household-handover", List.of(home(1), home(2)), OPENED, null);
        Bulk.of(() -> {
            opened.forEach(number -> files.state(number, "NOTIFIED"));
            assertThat(stored(opened)).as("waits for the end").containsOnly("OPEN");
            assertThat(files.get(opened.get(0)).state()).isEqualTo("NOTIFIED");
            files.record(NewEntry.mark(opened.get(0), OPENED, null, Map.of()));
            assertThat(stored(opened)).as("whoever writes has it written before").containsOnly("NOTIFIED");
            files.state(opened.get(1), "BOOKED");
            files.state(opened.get(1), "ARRIVED");
            return null;
        });
        assertThat(stored(opened)).containsExactly("NOTIFIED", "ARRIVED");
        assertThat(files.entriesOf(opened.get(1), "UserTask_Book")).isEmpty();
    }

    private List<String> stored(List<CaseNumber> numbers) {
        return jdbc.sql("SELECT state FROM case_file WHERE number = ANY (:numbers) ORDER BY number")
                .param("numbers", numbers.stream().map(CaseNumber::value).toArray(String[]::new)).query(String.class).list();
    }

    @Test
    void nothingIsOpenedForNobody() {
        assertThat(many.open("HHN", "household-handover", List.of(), OPENED, "wangqiang")).isEmpty();
    }

    private static NewCase home(int no) {
        return new NewCase(new CaseSubject("YQL", "YQL:1-" + no, null),
                Map.of("batch", "HOB-20250616-0001", "handoverOn", "2025-09-01", "area", new BigDecimal("89.50")), Map.of("round", 1));
    }
}
