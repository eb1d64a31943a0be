package org.eights.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.eights.deadline.CalendarFixture.at;

import java.util.List;
import java.util.Set;
import org.eights.wording.Refusal;
import org.eights.wording.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Commits for real, because the calendar in memory follows what was committed. */
@DeadlineRoomTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class LoadHolidayYearTest {

    private static final String NOTICE_2027 = """
            date,workday,name
            2027-01-01,no,元旦
            2027-01-02,no,元旦
            2027-01-03,no,元旦
            """;
    private static final DeadlineId ID = new DeadlineId("over-new-year");

    @Autowired
    private LoadHolidayYear loadHolidayYear;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Explanations explanations;

    @Autowired
    private CalendarYears years;

    @Autowired
    private CalendarWatch watch;

    @Autowired
    private HolidayYears rows;

    @Autowired
    private Holidays holidays;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEvents events;

    @BeforeEach
    void itIsTheEndOf2026() {
        clock.set("2026-12-30 10:00");
    }

    @AfterEach
    void asShipped() {
        jdbc.sql("DELETE FROM deadline_event").update();
        jdbc.sql("DELETE FROM deadline").update();
        jdbc.sql("DELETE FROM holiday_year WHERE year > 2026").update();
        holidays.refresh();
    }

    @Test
    void theShippedYearsAreThere() {
        assertThat(years.year(2025)).satisfies(year -> {
            assertThat(year.loaded()).isTrue();
            assertThat(year.loadedBy()).isEqualTo("8S");
            assertThat(year.days()).hasSize(33);
            assertThat(year.days().get(1).name()).isEqualTo(new Words("春节", "Spring Festival"));
        });
        assertThat(years.year(2023).days().get(0).date()).hasToString("2022-12-31");
        assertThat(years.year(2027).loaded()).isFalse();
    }

    @Test
    void aProvisionalDateIsCountedAnewWhenItsYearIsLoaded() {
        Deadline provisional = start(ID, "2 WD");
        assertThat(provisional.provisional()).isTrue();
        assertThat(provisional.dueAt()).isEqualTo(at("2027-01-01 18:00"));

        assertThat(load(2027, NOTICE_2027)).containsExactly(ID);

        Deadline counted = ledger.find(ID).orElseThrow();
        assertThat(counted.provisional()).isFalse();
        assertThat(counted.dueAt()).isEqualTo(at("2027-01-04 18:00"));
        assertThat(counted.term().originalDueAt()).isEqualTo(at("2027-01-01 18:00"));
        assertThat(events.stream(DeadlinesMoved.class)).containsExactly(new DeadlinesMoved(Set.of(ID)));
        assertThat(explanations.explain(counted)).isEqualTo(new Words(
                "自2026-12-30 10:00起2个工作日,起始日不计,按当时的放假安排,到期2027-01-01 18:00。当时放假安排尚未全部载入,日期为暂定。"
                        + "2026-12-30 10:00重新推算(原因:2027年放假安排已载入):自2026-12-30 10:00起2个工作日,起始日不计,"
                        + "跳过元旦2027-01-01至2027-01-03,到期2027-01-04 18:00。",
                "2 working days from 2026-12-30 10:00, start day not counted, by the holidays known then; due 2027-01-01 18:00. "
                        + "The holidays were not all loaded then, so the date was provisional. "
                        + "Recalculated 2026-12-30 10:00 (reason: the holidays of 2027 were loaded): 2 working days from 2026-12-30 10:00, "
                        + "start day not counted, skipping New Year's Day 2027-01-01 to 2027-01-03; due 2027-01-04 18:00."));
    }

    @Test
    void onlyWhatAYearMovesIsChanged() {
        start(new DeadlineId("this-week"), "1 WD");
        start(new DeadlineId("plain"), "90 CAL");
        start(ID, "2 WD");

        assertThat(load(2027, NOTICE_2027)).containsExactly(ID);
        assertThat(load(2027, NOTICE_2027)).as("the same notice again").isEmpty();
        assertThat(load(2027, "date,workday,name\n2027-01-01,no,元旦")).as("a correction: Monday stays the fourth").isEmpty();
        assertThat(load(2027, NOTICE_2027 + "2027-01-04,no,元旦")).as("a correction").containsExactly(ID);
        assertThat(ledger.find(ID).orElseThrow().dueAt()).isEqualTo(at("2027-01-05 18:00"));
    }

    @Test
    void aDeadlineThatEndedKeepsItsDate() {
        start(ID, "2 WD");
        ledger.stop(ID, null);

        assertThat(load(2027, NOTICE_2027)).isEmpty();
        assertThat(ledger.find(ID).orElseThrow().dueAt()).isEqualTo(at("2027-01-01 18:00"));
    }

    @Test
    void aPausedDateIsCountedAnewWithItsPauses() {
        start(ID, "1 WD");
        ledger.pause(ID, null);
        clock.set("2026-12-31 10:00");
        ledger.resume(ID, null);
        assertThat(ledger.find(ID).orElseThrow().dueAt()).as("one working day was lost").isEqualTo(at("2027-01-01 18:00"));

        load(2027, NOTICE_2027);

        assertThat(ledger.find(ID).orElseThrow().dueAt()).isEqualTo(at("2027-01-04 18:00"));
    }

    @Test
    void whatAnotherNodeLoadedIsSeenAndDeadlinesStartedMeanwhileAreCountedAnew() {
        rows.replace(2027, HolidayNotice.read(2027, HolidayFile.lines(NOTICE_2027)), new HolidayYears.Loading(clock.instant(), "zhaolan"));
        assertThat(start(ID, "2 WD").dueAt()).as("not seen yet").isEqualTo(at("2027-01-01 18:00"));

        watch.look();

        assertThat(ledger.find(ID).orElseThrow().dueAt()).isEqualTo(at("2027-01-04 18:00"));
        assertThat(holidays.get().isLoaded(2027)).isTrue();
    }

    @Test
    void aWrongLineIsNamedAndNothingIsReplaced() {
        assertThatThrownBy(() -> load(2026, "date,workday,name\n2026-01-01,no,元旦\n2026-01-01,no,元旦\n2025-05-01,no,劳动节\n"
                + "2026-02-30,no,春节\n2026-03-07,perhaps,春节\n2026-03-09,yes,春节\n")).isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
                    assertThat(refusal.problems()).extracting(p -> p.field() + ": " + p.reason().en()).containsExactly(
                            "line 3: Line 3: 2026-01-01 stands in line 2 already",
                            "line 4: Line 4: 2025-05-01 does not belong to the notice of 2026",
                            "line 5: Line 5: the date \"2026-02-30\" is not understood",
                            "line 6: Line 6: \"perhaps\" has to be yes or no",
                            "line 7: Line 7: 2026-03-09 is no weekend day, so it cannot be a make-up workday");
                });
        assertThat(years.year(2026).days()).hasSize(39);
    }

    @Test
    void fromNovemberOnAMissingNextYearIsWarnedOf() {
        clock.set("2026-10-31 23:59");
        assertThat(years.warnings()).isEmpty();
        clock.set("2026-11-01 00:00");
        assertThat(years.warnings()).singleElement().satisfies(w -> assertThat(w.en()).startsWith("The holidays of 2027 are not loaded"));
        load(2027, NOTICE_2027);
        assertThat(years.warnings()).isEmpty();
    }

    private Deadline start(DeadlineId id, String limit) {
        return ledger.start(id, StartDeadline.of("CP-20261230-0001", "plan", "UserTask_Plan", new Words("制定方案", "Plan"),
                Limit.parse(limit), clock.instant()));
    }

    private Set<DeadlineId> load(int year, String csv) {
        List<HolidayLine> lines = HolidayFile.lines(csv);
        return loadHolidayYear.load(year, lines, "zhaolan");
    }
}
