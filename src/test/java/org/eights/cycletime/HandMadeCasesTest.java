package org.eights.cycletime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eights.deadline.CalendarFixture.at;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.CaseSubject;
import org.eights.casefile.EntryKind;
import org.eights.casefile.NewEntry;
import org.eights.deadline.ClockMode;
import org.eights.deadline.DeadlineId;
import org.eights.deadline.Ledger;
import org.eights.deadline.Limit;
import org.eights.deadline.StartDeadline;
import org.eights.deadline.WorkingCalendar;
import org.eights.wording.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Forty cases and what each took, worked out by hand. Offices work from 9:00 to 18:00; 16 June 2025 is a Monday; 31 May to 2 June and 1 to
 * 8 October are holidays; Sunday 28 September and Saturday 11 October are worked. Each has a limit of three working days.
 */
@FactRoomTest
class HandMadeCasesTest {

    private static final Words STEP = new Words("制定方案", "Draft a solution");
    private static final long HOUR = 3600;

    /** begin | end | working hours | elapsed hours | limit | pauses of the step, and after a semicolon of the process | why */
    private static final String CASES = """
            2025-06-16 09:00 | 2025-06-16 10:00 |  1 |   1 | kept |  | within a day
            2025-06-16 09:00 | 2025-06-16 11:00 |  2 |   2 | kept |  |
            2025-06-16 09:00 | 2025-06-16 12:00 |  3 |   3 | kept |  |
            2025-06-16 09:00 | 2025-06-16 13:00 |  4 |   4 | kept |  |
            2025-06-16 09:00 | 2025-06-16 14:00 |  5 |   5 | kept |  |
            2025-06-16 09:00 | 2025-06-16 15:00 |  6 |   6 | kept |  |
            2025-06-16 09:00 | 2025-06-16 16:00 |  7 |   7 | kept |  |
            2025-06-16 09:00 | 2025-06-16 17:00 |  8 |   8 | kept |  |
            2025-06-16 09:00 | 2025-06-16 20:00 |  9 |  11 | kept |  | the office closes at 18:00
            2025-06-16 07:00 | 2025-06-16 09:00 |  0 |   2 | kept |  | before it opens
            2025-06-20 17:00 | 2025-06-23 10:00 |  2 |  65 | kept |  | over a weekend: 1 of Friday, 1 of Monday
            2025-06-21 10:00 | 2025-06-22 16:00 |  0 |  30 | kept |  | within a weekend
            2025-06-20 09:00 | 2025-06-23 18:00 | 18 |  81 | kept |  | Friday and Monday
            2025-05-30 15:00 | 2025-06-03 12:00 |  6 |  93 | kept |  | over a holiday: 3 of Friday, 3 of Tuesday
            2025-05-31 09:00 | 2025-06-02 18:00 |  0 |  57 | kept |  | within a holiday
            2025-09-28 09:00 | 2025-09-28 18:00 |  9 |   9 | kept |  | a Sunday that is worked
            2025-09-27 09:00 | 2025-09-29 09:00 |  9 |  48 | kept |  | Saturday off, Sunday worked
            2025-09-30 16:00 | 2025-10-09 11:00 |  4 | 211 | kept |  | over the long holiday: 2 and 2
            2025-10-11 10:00 | 2025-10-13 10:00 |  9 |  48 | kept |  | a Saturday that is worked: 8, and 1 of Monday
            2025-10-01 00:00 | 2025-10-09 00:00 |  0 | 192 | kept |  | within the long holiday
            2025-06-16 09:00 | 2025-06-20 18:00 | 36 |  81 | kept | 2025-06-17 09:00>2025-06-18 09:00 | 45 less a day; the limit moves by that day
            2025-06-16 09:00 | 2025-06-20 18:00 | 42 | 102 | late | 2025-06-17 12:00>2025-06-17 15:00 | 45 less 3; within a day no limit moves
            2025-06-16 09:00 | 2025-06-20 18:00 | 36 |  81 | kept | 2025-06-19 18:00> | 45 less Friday: done while the customer was waited for
            2025-06-16 09:00 | 2025-06-20 18:00 | 39 |  99 | late | 2025-06-17 09:00>2025-06-17 12:00, 2025-06-18 15:00>2025-06-18 18:00 | 45 less 3 and 3
            2025-06-16 09:00 | 2025-06-20 18:00 | 45 |  92 | kept | 2025-06-17 19:00>2025-06-18 08:00 | at night no office time is lost
            2025-06-20 09:00 | 2025-06-23 18:00 | 18 |  18 | kept | 2025-06-20 18:00>2025-06-23 09:00 | over a weekend neither
            2025-05-30 09:00 | 2025-06-03 18:00 |  9 |   9 | kept | 2025-05-30 12:00>2025-06-03 12:00 | 3 of Friday, 6 of Tuesday
            2025-09-27 09:00 | 2025-09-29 18:00 | 14 |  53 | kept | 2025-09-28 09:00>2025-09-28 13:00 | a worked Sunday less 4, and Monday
            2025-06-16 09:00 | 2025-06-20 18:00 | 36 |  96 | late | 2025-06-17 09:00>2025-06-17 15:00; 2025-06-17 12:00>2025-06-17 18:00 | what two of them waited for counts once: 9
            2025-06-16 09:00 | 2025-06-16 12:00 |  0 |   0 | kept | 2025-06-16 09:00>2025-06-16 12:00 | nothing but waiting
            2025-06-16 09:00 | 2025-06-17 09:00 |  9 |  24 | kept |  | whole days
            2025-06-16 09:00 | 2025-06-18 09:00 | 18 |  48 | kept |  |
            2025-06-16 09:00 | 2025-06-19 09:00 | 27 |  72 | kept |  |
            2025-06-16 09:00 | 2025-06-20 09:00 | 36 |  96 | late |  |
            2025-06-16 09:00 | 2025-06-23 09:00 | 45 | 168 | late |  |
            2025-06-16 09:00 | 2025-06-24 09:00 | 54 | 192 | late |  |
            2025-06-16 09:00 | 2025-06-25 09:00 | 63 | 216 | late |  |
            2025-06-16 09:00 | 2025-06-26 09:00 | 72 | 240 | late |  |
            2025-06-16 09:00 | 2025-06-27 09:00 | 81 | 264 | late |  |
            2025-06-16 09:00 | 2025-06-30 09:00 | 90 | 336 | late |  |
            """;

    @Autowired
    private FactRoom.HandClock clock;

    @Autowired
    private Facts facts;

    @Autowired
    private Ledger ledger;

    @Autowired
    private CaseFiles files;

    @Autowired
    private ReadFigures read;

    @Autowired
    private Fold fold;

    @Autowired
    private OfficeDays days;

    @Autowired
    private WorkingCalendar calendar;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private record Case(int no, Instant begin, Instant end, long working, long elapsed, boolean kept, String pauses) {

        static Case of(int no, String line) {
            String[] part = line.split("\\|", -1);
            return new Case(no, at(part[0].strip()), at(part[1].strip()), Long.parseLong(part[2].strip()) * HOUR, Long.parseLong(part[3].strip()) * HOUR,
                    "kept".equals(part[4].strip()), part[5].strip());
        }

        CaseNumber number() {
            return new CaseNumber("CMP-20250601-%04d".formatted(no));
        }
    }

    private record Moment(Instant at, Runnable what) {}

    private List<Case> cases;

    @BeforeEach
    void theyAreLivedThrough() {
        jdbc.sql("DELETE FROM cycle_fact").update();
        cases = new ArrayList<>();
        CASES.lines().filter(line -> line.contains("|")).forEach(line -> cases.add(Case.of(cases.size() + 1, line)));
        cases.forEach(this::live);
        facts.write(cases.stream().flatMap(HandMadeCasesTest::ended).toList());
    }

    private void live(Case it) {
        files.open(it.number(), "complaint", new CaseSubject(it.no() % 2 == 0 ? "YQL" : "BHT", null, null), Map.of());
        files.record(new NewEntry(it.number(), EntryKind.STEP, "UserTask_GradeAndAssign", STEP, null, Map.of("leadDept", "design", "category", "DESIGN"),
                Map.of("level", it.no() <= 10 ? "MAJOR" : "NORMAL"), Map.of()));
        List<Moment> moments = new ArrayList<>();
        for (String of : List.of("step", "process")) {
            DeadlineId id = new DeadlineId(of + it.no());
            moments.add(new Moment(it.begin(), () -> ledger.start(id, StartDeadline.of(it.number().value(), "complaint.plan", "UserTask_DraftSolution", STEP,
                    Limit.parse("3 WD"), it.begin()).at("process" + it.no(), null))));
        }
        String[] pauses = it.pauses().split(";");
        for (int i = 0; i < pauses.length; i++) {
            DeadlineId id = new DeadlineId((i == 0 ? "step" : "process") + it.no());
            Stream.of(pauses[i].split(",")).map(String::strip).filter(pause -> !pause.isEmpty()).forEach(pause -> {
                String[] ends = pause.split(">", -1);
                moments.add(new Moment(at(ends[0]), () -> ledger.pause(id, STEP)));
                if (!ends[1].isEmpty()) {
                    moments.add(new Moment(at(ends[1]), () -> ledger.resume(id, STEP)));
                }
            });
        }
        moments.add(new Moment(it.end(), () -> ledger.stop(new DeadlineId("step" + it.no()), STEP)));
        moments.sort(Comparator.comparing(Moment::at));
        moments.forEach(moment -> {
            clock.set(moment.at());
            moment.what().run();
        });
    }

    private static Stream<Ended> ended(Case it) {
        Ended.Definition definition = new Ended.Definition("complaint", 1, "1.0");
        return Stream.of(new Ended(FactKind.STEP, "task" + it.no(), definition, "process" + it.no(), "UserTask_DraftSolution", "step" + it.no(), it.number().value(),
                "design", "limin", it.begin(), it.end()),
                new Ended(FactKind.DEADLINE, "step" + it.no(), definition, "process" + it.no(), null, "step" + it.no(), it.number().value(), null, null, null, null));
    }

    @Test
    void everyCaseTookWhatWasWorkedOut() {
        for (Case it : cases) {
            Map<String, Object> fact = jdbc.sql("SELECT * FROM cycle_fact WHERE source = ?").param("task" + it.no()).query().singleRow();
            assertThat(fact).as("case " + it.no()).containsEntry("working_s", it.working()).containsEntry("elapsed_s", it.elapsed()).containsEntry("limit_kept", it.kept())
                    .containsEntry("project", it.no() % 2 == 0 ? "YQL" : "BHT").containsEntry("dept", "design").containsEntry("category", "DESIGN").containsEntry("person", null);
        }
        assertThat(jdbc.sql("SELECT count(*) FROM cycle_fact WHERE kind = 'DEADLINE' AND limit_kept").query(Integer.class).single()).isEqualTo(30);
    }

    @Test
    void theirPercentilesAreThoseOfTheSortedList() {
        Figures all = figures(Map.of());

        assertThat(all.isExact()).isTrue();
        assertThat(all.n()).isEqualTo(40);
        assertThat(all.kept()).isEqualTo(30);
        assertThat(all.late()).isEqualTo(10);
        // working, sorted: five times 0, then 1, 2, 2, 3, 4, 4, 5, 6, 6, 7, 8, six times 9 (17th to 22nd), 14, three times 18, 27, four times 36,
        // 39 (32nd), 42, 45, 45, 54, 63, 72 (38th), 81, 90
        assertThat(all.working().percentile(0.5)).isEqualTo(9 * HOUR);
        // place 0.8 · 39 = 31.2: from the 32nd (39) a fifth of the way to the 33rd (42)
        assertThat(all.working().percentile(0.8)).isEqualTo(Math.round(39.6 * HOUR));
        // place 37.05: from the 38th (72) a twentieth of the way to the 39th (81)
        assertThat(all.working().percentile(0.95)).isEqualTo(Math.round(72.45 * HOUR));
        assertThat(all.working().mean()).isEqualTo(Math.round(872.0 / 40 * HOUR));
        // elapsed, sorted: 20th 53, 21st 57; 32nd 102, 33rd 168; 38th 240, 39th 264
        assertThat(all.elapsed().percentile(0.5)).isEqualTo(55 * HOUR);
        assertThat(all.elapsed().percentile(0.8)).isEqualTo(Math.round(115.2 * HOUR));
        assertThat(all.elapsed().percentile(0.95)).isEqualTo(Math.round(241.2 * HOUR));
    }

    @Test
    void theSumsSayTheSameAsTheFactsButForTheirError() {
        jdbc.sql("UPDATE cycle_fact SET phase = CASE WHEN level = 'MAJOR' THEN '1' ELSE '2' END").update();
        fold.everything();
        Figures summed = ofSums(Map.of());

        assertThat(summed.isExact()).isFalse();
        assertThat(summed.n()).isEqualTo(40);
        assertThat(summed.kept()).isEqualTo(30);
        assertThat(summed.working().mean()).isEqualTo(Math.round(872.0 / 40 * HOUR));
        for (double share : new double[] {0.5, 0.8, 0.95}) {
            assertThat(summed.working().percentile(share).doubleValue()).isCloseTo(figures(Map.of()).working().percentile(share), org.assertj.core.data.Percentage.withPercentage(1));
        }
        assertThat(ofSums(Map.of(Attribute.PROJECT, Set.of("YQL"))).n()).isEqualTo(20);
        assertThat(ofSums(Map.of(Attribute.LEVEL, Set.of("MAJOR", "NORMAL"))).n()).isEqualTo(40);
        assertThat(ofSums(Map.of(Attribute.PROJECT, Set.of("BHT"), Attribute.LEVEL, Set.of("MAJOR"))).n()).isEqualTo(5);
        assertThat(ofSums(Map.of(Attribute.PROJECT, Set.of("YQL"), Attribute.PHASE, Set.of("2"))).n()).isEqualTo(15);
        assertThat(ofSums(Map.of(Attribute.PHASE, Set.of("2"))).n()).isEqualTo(30);
        assertThat(ofSums(Map.of(Attribute.VERSION, Set.of("2"))).n()).isZero();
    }

    @Test
    void whatHasChangedSinceTheSumsIsCountedFromTheFacts() {
        fold.everything();
        jdbc.sql("UPDATE cycle_fact SET project = 'NEW' WHERE source = 'task1'").update();
        assertThat(ofSums(Map.of(Attribute.PROJECT, Set.of("NEW"))).n()).isEqualTo(1);
        assertThat(ofSums(Map.of(Attribute.PROJECT, Set.of("BHT"))).n()).isEqualTo(19);
        assertThat(ofSums(Map.of()).n()).isEqualTo(40);
        fold.everything();
        assertThat(jdbc.sql("SELECT count(*) FROM cycle_dirty").query(Integer.class).single()).isZero();
        assertThat(ofSums(Map.of(Attribute.PROJECT, Set.of("BHT"))).n()).isEqualTo(19);
    }

    @Test
    void sumsThatWereReadBeforeAreReadAgainOnceTheyHaveChanged() {
        ReadFigures remembering = new ReadFigures(jdbc, FactRoom.settings(0), transactions);
        Selection all = new Selection(List.of("complaint"), LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31), Map.of());
        Spot step = new Spot("complaint", null, "UserTask_DraftSolution", "");
        fold.everything();
        for (int i = 0; i < 3; i++) {
            assertThat(remembering.of(all, Wanted.EVERYTHING).get(step).n()).isEqualTo(40);
        }
        jdbc.sql("DELETE FROM cycle_fact WHERE source = 'task1'").update();
        assertThat(remembering.of(all, Wanted.EVERYTHING).get(step).n()).isEqualTo(39);
        fold.everything();
        assertThat(remembering.of(all, Wanted.EVERYTHING).get(step).n()).isEqualTo(39);
        assertThat(remembering.of(all, Wanted.EVERYTHING).get(step).kept()).isEqualTo(29);
    }

    @Test
    void whoDidItIsKeptOnlyWhereTheInstallationSaysSo() {
        assertThat(jdbc.sql("SELECT count(person) FROM cycle_fact").query(Integer.class).single()).isZero();
        jdbc.sql("DELETE FROM cycle_fact").update();
        Facts withPeople = new Facts(jdbc, days, new CycleTimeSettings(true, 0, Duration.ZERO, Duration.ZERO, Duration.ZERO));
        withPeople.write(ended(cases.get(0)).toList());
        assertThat(jdbc.sql("SELECT person FROM cycle_fact WHERE kind = 'STEP'").query(String.class).list()).containsExactly("limin");
    }

    @Test
    void aClockThatIsMovedByYearsFindsTheOfficeDaysThere() {
        TransactionTemplate committed = new TransactionTemplate(transactions);
        committed.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        committed.executeWithoutResult(status -> days.provide());
        clock.set(at("2039-06-14 12:00"));
        facts.write(List.of(new Ended(FactKind.STEP, "late", new Ended.Definition("complaint", 1, "1.0"), "processLate", "UserTask_DraftSolution", "stepLate", null,
                "design", null, at("2039-06-13 16:00"), at("2039-06-14 12:00"))));
        // Monday's last two hours and Tuesday's first three
        assertThat(jdbc.sql("SELECT working_s FROM cycle_fact WHERE source = 'late'").query(Long.class).single()).isEqualTo(5 * HOUR);
    }

    @Test
    void theDatabaseCountsWorkingTimeAsTheCalendarDoes() {
        java.util.Random chance = new java.util.Random(7);
        Instant first = at("2023-01-01 00:00");
        for (int i = 0; i < 300; i++) {
            Instant from = first.plusSeconds(chance.nextInt(3 * 365 * 86_400));
            Instant to = from.plusSeconds(chance.nextInt(60 * 86_400));
            assertThat(jdbc.sql("SELECT working FROM cycle_took(?::timestamptz, ?::timestamptz, '{}')").params(from.toString(), to.toString()).query(Long.class).single())
                    .as(from + " " + to).isEqualTo(calendar.used(from, to, ClockMode.WD).toSeconds());
        }
    }

    @Test
    void aSecondVisitIsKnownAsOneAndTheFirstWasNotRight() {
        Ended again = new Ended(FactKind.STEP, "again", new Ended.Definition("complaint", 1, "1.0"), "process1", "UserTask_DraftSolution", "again-e", cases.get(0).number().value(),
                "design", null, at("2025-06-17 10:00"), at("2025-06-17 11:00"));
        assertThat(facts.write(List.of(again))).isEqualTo(1);
        assertThat(facts.write(List.of(again))).as("told again").isZero();

        assertThat(jdbc.sql("SELECT visit, first_time_right, after_element, waited_s, waited_working_s FROM cycle_fact WHERE source = 'again'").query().singleRow())
                .containsEntry("visit", 2).containsEntry("first_time_right", null).containsEntry("after_element", "UserTask_DraftSolution")
                .containsEntry("waited_s", 24 * HOUR).containsEntry("waited_working_s", 9 * HOUR);
        assertThat(jdbc.sql("SELECT first_time_right FROM cycle_fact WHERE source = 'task1'").query(Boolean.class).single()).isFalse();
        assertThat(figures(Map.of()).rightOf()).isEqualTo(40);
        assertThat(figures(Map.of()).right()).isEqualTo(39);
    }

    @Test
    void whatACaseIsKnownByInTheEndStandsInAllItsFacts() {
        CaseNumber number = cases.get(0).number();
        files.record(new NewEntry(number, EntryKind.STEP, "UserTask_CallBack", STEP, null, Map.of("responsibleDept", "engineering"), Map.of(), Map.of()));
        files.close(number, "CLOSED_SATISFIED");
        facts.settle(List.of(number));

        assertThat(jdbc.sql("SELECT dept, outcome, reopened FROM cycle_fact WHERE source = 'task1'").query().singleRow())
                .containsEntry("dept", "engineering").containsEntry("outcome", "CLOSED_SATISFIED").containsEntry("reopened", false);
        clock.set(at("2025-07-20 10:00"));
        files.reopen(number);
        facts.settle(List.of(number));
        assertThat(jdbc.sql("SELECT outcome, reopened FROM cycle_fact WHERE source = 'task1'").query().singleRow())
                .containsEntry("outcome", null).containsEntry("reopened", true);
    }

    private Figures figures(Map<Attribute, Set<String>> values) {
        return read.of(new Selection(List.of("complaint"), LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31), values), Wanted.EVERYTHING)
                .getOrDefault(new Spot("complaint", null, "UserTask_DraftSolution", ""), new Figures());
    }

    /** As if forty were many. */
    private Figures ofSums(Map<Attribute, Set<String>> values) {
        return new ReadFigures(jdbc, FactRoom.settings(0), transactions).of(new Selection(List.of("complaint"), LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31), values), Wanted.EVERYTHING)
                .getOrDefault(new Spot("complaint", null, "UserTask_DraftSolution", ""), new Figures());
    }
}
