package org.eights.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.CaseWords;
import org.eights.handover.Board.DefectCount;
import org.eights.handover.Board.Home;
import org.eights.handover.Board.StateCount;
import org.eights.handover.DayRoom.Day;
import org.eights.step.LabelsOfCases;
import org.eights.support.RoomTest;
import org.eights.wording.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** How a batch stands, home by home, and quickly enough for a screen that looks again every quarter of a minute. */
@RoomTest
@Import({DayRoom.class, LookAtBoard.class, BoardRows.class, PlaceStateWords.class, CaseWords.class})
class BoardTest {

    /** Far above what it takes, so that a busy machine is no reason to fail; below what one statement a home would take. */
    private static final Duration QUICK = Duration.ofSeconds(2);

    @Autowired Day day;
    @Autowired LookAtBoard board;
    @Autowired JdbcClient jdbc;
    /** The end events' words come from diagrams, and there are none here. */
    @MockitoBean LabelsOfCases labels;

    @Test
    void everyHomeStandsInItsPlace() {
        CaseNumber batch = day.batch(3);
        CaseNumber it = day.household(batch, "1-101");
        day.arrive(it);
        CaseNumber acceptance = day.acceptance(batch, "1-102");
        day.sell("1-102", "P2");
        day.found(acceptance, "acceptanceDefects", "红", false, "1-102");
        day.close(day.found(acceptance, "acceptanceDefects", "绿", false, "1-102"), acceptance, "FIXED");

        Board seen = board.at(batch);

        assertThat(seen.buildings()).hasSize(1).first().satisfies(building -> assertThat(building.floors()).hasSize(3)
                .allSatisfy(floor -> assertThat(floor.homes()).hasSize(4)));
        assertThat(homes(seen)).extracting(Home::no).startsWith("1-101", "1-102");
        assertThat(homes(seen)).filteredOn(home -> home.state().equals("UNSOLD")).hasSize(10);
        assertThat(homes(seen).filter(home -> home.no().equals("1-102"))).singleElement().satisfies(home -> {
            assertThat(home.blocking()).isEqualTo(1);
            assertThat(home.state()).isEqualTo("ACCEPTING");
        });
        assertThat(seen.states()).extracting(StateCount::state, StateCount::count)
                .containsExactlyInAnyOrder(tuple("ARRIVED", 1L), tuple("ACCEPTING", 1L),
                        tuple("UNSOLD", 10L));
        assertThat(seen.defects()).extracting(DefectCount::item, defect -> defect.name().zh(), DefectCount::open, DefectCount::total)
                .containsExactly(tuple("leak", "渗漏", 1, 2));
        assertThat(seen.waiting()).singleElement().satisfies(waiting -> {
            assertThat(waiting.unit()).isEqualTo("1-101");
            assertThat(waiting.minutes()).isEqualTo(31);
            assertThat(waiting.isAlarm()).isTrue();
            assertThat(waiting.where().en()).isEqualTo("Arrived");
        });
        assertThat(seen.firstSuccess()).isEqualTo(new FirstSuccess(1, 0));
    }

    @Test
    void whatIsNoBatchHasNoBoard() {
        assertThatThrownBy(() -> board.at(new CaseNumber("HOB-20260105-9999"))).isInstanceOf(Refusal.class).hasMessageContaining("HOB-20260105-9999");
    }

    @Test
    void tenThousandHomesAreThereAtOnce() {
        CaseNumber batch = day.batch(3);
        jdbc.sql("""
                INSERT INTO unit (id, project_id, building, no, floor, state) SELECT 'DAY:1-' || n, 'DAY', '1', '1-' || n, n / 100, 'SOLD'
                FROM generate_series(1001, 10988) AS n""").update();
        jdbc.sql("""
                INSERT INTO handover_place (batch, place_no, kind, unit_id, building, floor, label, state_since)
                SELECT :batch, floor * 100 + row_number() OVER (PARTITION BY floor ORDER BY no), 'UNIT', id, building, floor, no, now() FROM unit
                WHERE project_id = 'DAY' AND building = '1' AND floor > 3""").param("batch", batch.value()).update();
        String cases = """
                INSERT INTO case_file (number, process, project_id, unit_id, state, registered_at, reckoned_from)
                SELECT :type || '-20260105-' || to_char(place_no, 'FM00000'), :process, 'DAY', unit_id, 'OPEN', now(), now() FROM handover_place
                WHERE batch = :batch AND place_no % :every = 0""";
        List.of(List.of("UAC", "unit-acceptance", 1), List.of("HHO", "household-handover", 1), List.of("RCT", "rectification", 2))
                .forEach(kind -> jdbc.sql(cases).param("type", kind.get(0)).param("process", kind.get(1)).param("every", kind.get(2))
                        .param("batch", batch.value()).update());
        jdbc.sql("""
                UPDATE handover_place SET acceptance_case = 'UAC-20260105-' || to_char(place_no, 'FM00000'),
                    household_case = 'HHO-20260105-' || to_char(place_no, 'FM00000'), state = 'ARRIVED', arrivals = 1 WHERE batch = :batch""")
                .param("batch", batch.value()).update();
        jdbc.sql("""
                WITH row AS (INSERT INTO case_row (case_number, element, kind, data, position, added_by, added_at)
                    SELECT 'UAC-' || substr(number, 5), 'UserTask_FirstInspection', 'acceptanceDefects', '{}', 1, 'x', now() FROM case_file
                    WHERE number LIKE 'RCT-%' RETURNING id, case_number)
                INSERT INTO rectification (number, parent, row_id, kind, item, level, adverse_factor)
                SELECT 'RCT-' || substr(case_number, 5), case_number, id, 'acceptanceDefects', 'leak', '红', false FROM row""").update();
        jdbc.sql("ANALYZE").update();

        board.at(batch);
        long quickest = IntStream.range(0, 5).mapToLong(i -> {
            long before = System.nanoTime();
            assertThat(homes(board.at(batch))).hasSize(10_000);
            return System.nanoTime() - before;
        }).boxed().min(Comparator.naturalOrder()).orElseThrow();
        System.out.printf("The board of 10,000 homes took %d ms%n", quickest / 1_000_000);
        assertThat(Duration.ofNanos(quickest)).isLessThan(QUICK);
        assertThat(board.at(batch).defects().get(0).open()).isEqualTo(4_999);
    }

    private static Stream<Home> homes(Board board) {
        return board.buildings().stream().flatMap(building -> building.floors().stream()).flatMap(floor -> floor.homes().stream());
    }
}
