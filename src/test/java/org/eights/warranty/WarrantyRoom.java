package org.eights.warranty;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.eights.background.ChainsByHand;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.CaseNumbers;
import org.eights.casefile.OpenMany;
import org.eights.complaint.RealTables;
import org.eights.estate.CustomerType;
import org.eights.estate.Estate;
import org.eights.estate.HandedOverHomes;
import org.eights.estate.PhaseState;
import org.eights.estate.ProjectDocument;
import org.eights.estate.ProjectDocument.BuildingEntry;
import org.eights.estate.ProjectDocument.ContractEntry;
import org.eights.estate.ProjectDocument.CustomerEntry;
import org.eights.estate.ProjectDocument.Name;
import org.eights.estate.ProjectDocument.PhaseEntry;
import org.eights.estate.SaveProject;
import org.eights.routing.DecisionTables;
import org.eights.wording.Words;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** The room without its diagrams, on the product's own tables: a clock that is moved, and cases that are files and no more. */
@TestConfiguration
@Import({CaseFiles.class, OpenMany.class, Estate.class, HandedOverHomes.class, SaveProject.class,
    WarrantyRound.class, WarrantyNotices.class, OpenNotices.class, PhaseWarranties.class, InspectionPlan.class, PlannedInspections.class,
    WarrantyRoom.Days.class})
class WarrantyRoom {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    @Bean
    Moved clock() {
        return new Moved();
    }

    @Bean
    ChainsByHand chains(PlatformTransactionManager transactions) {
        return new ChainsByHand(transactions);
    }

    @Bean
    Started processes() {
        return new Started();
    }

    /** The product's own, each question asked once: years pass in these tests, day by day. */
    @Bean
    DecisionTables tables() {
        RealTables real = new RealTables();
        Map<List<Object>, Map<String, Object>> answers = new HashMap<>();
        return new DecisionTables() {
            @Override
            public Map<String, Object> ask(String table, Map<String, Object> inputs) {
                return answers.computeIfAbsent(List.of(table, inputs), asked -> real.ask(table, inputs));
            }

            @Override
            public Optional<Words> label(String table, String output) {
                return Optional.empty();
            }

            @Override
            public Set<String> inputs(String table) {
                return real.inputs(table);
            }
        };
    }

    /** The product forgets the numbers of days long past; here every test begins anew in the past. */
    @Bean
    CaseNumbers numbers(DataSource database) {
        return new CaseNumbers(database) {
            private int given;

            @Override
            public List<CaseNumber> next(String type, LocalDate day, int howMany) {
                return IntStream.range(0, howMany).mapToObj(i -> new CaseNumber("%s-%s-%04d".formatted(type, day.toString().replace("-", ""), ++given)))
                        .toList();
            }
        };
    }

    /** Stands where it was put. */
    static final class Moved extends Clock {

        private Instant now = Instant.EPOCH;

        void to(LocalDate day) {
            now = day.atTime(LocalTime.of(8, 30)).atZone(CHINA).toInstant();
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return CHINA;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    /** What was started, by message; whoever starts it may be killed over it, so often. */
    static final class Started implements NoticeProcesses {

        final List<String> messages = new ArrayList<>();
        final Set<Integer> deadlyCalls = new HashSet<>();
        private int calls;

        @Override
        public void start(String message, List<CaseNumber> cases) {
            if (deadlyCalls.contains(++calls)) {
                throw new ChainsByHand.Killed();
            }
            cases.forEach(number -> messages.add(message));
        }

        void forget() {
            messages.clear();
            deadlyCalls.clear();
            calls = 0;
        }
    }

    /** What passes, day by day. */
    static final class Days {

        private final SaveProject projects;
        private final CaseFiles files;
        private final JdbcClient jdbc;
        private final Moved clock;
        private final WarrantyRound round;
        private final InspectionPlan inspections;
        private final OpenNotices open;
        private final ChainsByHand chains;

        Days(SaveProject projects, CaseFiles files, JdbcClient jdbc, Moved clock, WarrantyRound round, InspectionPlan inspections, OpenNotices open,
                ChainsByHand chains) {
            this.projects = projects;
            this.files = files;
            this.jdbc = jdbc;
            this.clock = clock;
            this.round = round;
            this.inspections = inspections;
            this.open = open;
            this.chains = chains;
        }

        /** A phase of some buildings of five floors with four homes each; 1-101 belongs to 陈静. */
        void estate(String project, String city, LocalDate completed, String... buildings) {
            List<BuildingEntry> all = List.of(buildings).stream().map(no -> new BuildingEntry(no, completed, "1-5", 4, null, null, null)).toList();
            projects.save(new ProjectDocument(project, new Name("试", "Test"), city, null, null, null, null,
                    List.of(new PhaseEntry("1", new Name("一期", "Phase 1"), null, null, null, PhaseState.SERVICE, all)),
                    List.of(new CustomerEntry(project + "K1", CustomerType.OWNER, "陈静", null, List.of("13800001234"), null, List.of())),
                    List.of(new ContractEntry(project + "C1", "1-101", List.of(project + "K1"), null, null, null))));
        }

        /** Whatever other tests built is served no more. */
        void closeEverything() {
            jdbc.sql("UPDATE phase SET state = 'CLOSED'").update();
        }

        void handOver(String project, String like, LocalDate on) {
            jdbc.sql("UPDATE unit SET handed_over_on = :on, state = 'HANDED' WHERE project_id = :project AND no LIKE :like").param("on", on)
                    .param("project", project).param("like", like).update();
        }

        /** A morning; what it orders in the background is done by noon. */
        void morning(LocalDate day) {
            look(day);
            while (open.next(0)) {
                // the next piece
            }
        }

        /** A morning, and the background is left to others. */
        void look(LocalDate day) {
            clock.to(day);
            chains.ordered.clear();
            round.look();
        }

        void inspect(LocalDate day) {
            clock.to(day);
            inspections.plan();
        }

        void everyMorning(LocalDate from, LocalDate until) {
            from.datesUntil(until.plusDays(1)).forEach(this::morning);
        }

        void everyInspection(LocalDate from, LocalDate until) {
            from.datesUntil(until.plusDays(1)).forEach(this::inspect);
        }

        /** What the cases of this process and project know, the oldest first. */
        List<CaseFile> cases(String process, String project) {
            return jdbc.sql("SELECT number FROM case_file WHERE process = :process AND project_id = :project ORDER BY registered_at, number")
                    .param("process", process).param("project", project).query(String.class).list().stream()
                    .map(number -> files.get(new CaseNumber(number))).toList();
        }

        /** {@code 2025-07-22 装修工程}: when a case was opened, and what one of its values says. */
        List<String> told(String process, String project, String value) {
            return cases(process, project).stream().map(file -> LocalDate.ofInstant(file.registeredAt(), CHINA) + " " + file.values().get(value)).toList();
        }

        CaseNumber phase(String project) {
            CaseNumber number = new CaseNumber("LCY-20200101-000" + project.substring(project.length() - 1));
            jdbc.sql("DELETE FROM case_entry WHERE case_number = :number").param("number", number.value()).update();
            jdbc.sql("DELETE FROM case_file WHERE number = :number").param("number", number.value()).update();
            files.open(number, "lifecycle", new org.eights.casefile.CaseSubject(project, null, null), Map.of());
            jdbc.sql("UPDATE case_file SET \"values\" = '{\"phase\": \"1\"}' WHERE number = :number").param("number", number.value()).update();
            return number;
        }

        CaseFile file(CaseNumber number) {
            return files.get(number);
        }

        int entries(CaseNumber number) {
            return files.entries(number).size();
        }
    }
}
