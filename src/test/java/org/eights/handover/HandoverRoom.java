package org.eights.handover;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.eights.background.Chains;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.CaseNumbers;
import org.eights.casefile.CaseSubject;
import org.eights.casefile.EntryKind;
import org.eights.casefile.NewEntry;
import org.eights.estate.CustomerType;
import org.eights.estate.Estate;
import org.eights.estate.PhaseState;
import org.eights.estate.ProjectDocument;
import org.eights.estate.ProjectDocument.BuildingEntry;
import org.eights.estate.ProjectDocument.ContractEntry;
import org.eights.estate.ProjectDocument.CustomerEntry;
import org.eights.estate.ProjectDocument.Name;
import org.eights.estate.ProjectDocument.PhaseEntry;
import org.eights.estate.SaveProject;
import org.eights.step.CurrentPerson;
import org.eights.wording.Refusal;
import org.eights.wording.Words;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The room without its diagrams: homes are opened by writing their case files, and whoever opens them may fail or die over it. */
@TestConfiguration
@Import({CaseFiles.class, CaseNumbers.class, Estate.class, SaveProject.class, Batches.class, Places.class, Works.class, WorkItems.class,
    DoWork.class, OrderWork.class, HandoverDays.class, PlanBatch.class, MoveBatch.class, PlaceStates.class, PlaceCourse.class, CloseBatch.class,
    NoticeConditions.class, StartWork.class, JoinBatch.class, HandoverRoom.Planning.class})
class HandoverRoom {

    static final Instant NOW = Instant.parse("2026-01-05T02:00:00Z");
    static final int CHUNK = 7;

    @Bean
    Clock clock() {
        return Clock.fixed(NOW, ZoneId.of("Asia/Shanghai"));
    }

    @Bean
    HandoverSettings settings() {
        return new HandoverSettings(CHUNK, 2);
    }

    @Bean
    HeardCalls calls() {
        return new HeardCalls();
    }

    @Bean
    Jobs jobs(PlatformTransactionManager transactions) {
        return new Jobs(transactions);
    }

    @Bean
    Opening households(CaseFiles files, CaseNumbers numbers, Places places) {
        return new Opening(WorkKind.HOUSEHOLDS, "p.kind = 'UNIT' AND p.household_case IS NULL", files, numbers, places);
    }

    @Bean
    Opening moves(CaseFiles files, CaseNumbers numbers, Places places) {
        return new Opening(WorkKind.MOVE_DATE, "true", files, numbers, places);
    }

    @Bean
    Opening acceptances(CaseFiles files, CaseNumbers numbers, Places places) {
        return new Opening(WorkKind.ACCEPTANCES, "p.acceptance_case IS NULL", files, numbers, places);
    }

    @Bean
    Opening endings(CaseFiles files, CaseNumbers numbers, Places places) {
        return new Opening(WorkKind.END_CASES, "false", files, numbers, places);
    }

    @Bean
    CurrentPerson nobody() {
        return new CurrentPerson(null) {
            @Override
            public String idOrSystem() {
                return SYSTEM;
            }
        };
    }

    /** What the batch's processes were told. */
    static final class HeardCalls implements BatchCalls {

        final List<String> told = new ArrayList<>();

        @Override
        public void tell(CaseNumber number, String message) {
            told.add(number + " " + message);
        }
    }

    /** Jobs that nobody executes by himself. */
    static final class Jobs implements Chains {

        final List<Long> ordered = new ArrayList<>();
        private final TransactionTemplate apart;

        Jobs(PlatformTransactionManager transactions) {
            apart = new TransactionTemplate(transactions);
            apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        }

        @Override
        public void order(String kind, long work, int chains) {
            IntStream.range(0, chains).forEach(i -> ordered.add(work));
        }

        @Override
        public <T> T apart(Supplier<T> what) {
            return apart.execute(status -> what.get());
        }
    }

    /** The machine is gone in the middle of it. */
    static final class Killed extends Error {

        private static final long serialVersionUID = 1L;
    }

    /** Opens homes; some are bad, some kill whoever opens them, each as often as it is told to. */
    static final class Opening implements PlaceWork {

        final Set<String> bad = ConcurrentHashMap.newKeySet();
        final Set<String> deadly = ConcurrentHashMap.newKeySet();
        final ConcurrentLinkedQueue<List<String>> done = new ConcurrentLinkedQueue<>();
        private final WorkKind kind;
        private final String concerns;
        private final CaseFiles files;
        private final CaseNumbers numbers;
        private final Places places;

        Opening(WorkKind kind, String concerns, CaseFiles files, CaseNumbers numbers, Places places) {
            this.kind = kind;
            this.concerns = concerns;
            this.files = files;
            this.numbers = numbers;
            this.places = places;
        }

        @Override
        public WorkKind kind() {
            return kind;
        }

        @Override
        public String concerns() {
            return concerns;
        }

        @Override
        public Map<Integer, CaseNumber> carryOut(OrderedWork work, List<Place> these) {
            Map<Integer, CaseNumber> cases = new HashMap<>();
            for (Place place : these) {
                CaseNumber number = numbers.next("HHO", LocalDate.of(2026, 1, 5));
                files.open(number, "household-handover", new CaseSubject("TEST", place.unit().value(), null), Map.of());
                places.households(work.batch(), List.of(place.no()), List.of(number));
                cases.put(place.no(), number);
                if (deadly.remove(place.label())) {
                    throw new Killed();
                }
                if (bad.contains(place.label())) {
                    throw Refusal.invalid("unitId", "坏了" + place.label(), "bad " + place.label());
                }
            }
            done.add(these.stream().map(Place::label).toList());
            return cases;
        }
    }

    /** What people do. */
    static final class Planning {

        private final CaseFiles files;
        private final CaseNumbers numbers;
        private final PlanBatch planBatch;
        private final SaveProject projects;

        Planning(CaseFiles files, CaseNumbers numbers, PlanBatch planBatch, SaveProject projects) {
            this.files = files;
            this.numbers = numbers;
            this.planBatch = planBatch;
            this.projects = projects;
        }

        /** Two buildings with floors of four units; 1-101 has an owner. Building 3 is handed over. */
        void estate(String project, int floors) {
            List<BuildingEntry> buildings = List.of(new BuildingEntry("1", null, "1-" + floors, 4, null, null, null),
                    new BuildingEntry("2", null, "1-" + floors, 4, null, null, null),
                    new BuildingEntry("3", null, "1-2", 4, null, LocalDate.of(2025, 1, 1), null));
            projects.save(new ProjectDocument(project, new Name("试", "Test"), "杭州", null, null, null, null,
                    List.of(new PhaseEntry("1", new Name("一期", "Phase 1"), null, null, null, PhaseState.HANDOVER, buildings)),
                    List.of(new CustomerEntry(project + "K1", CustomerType.OWNER, "陈静", null, List.of("13800001234"), null, List.of("老人"))),
                    List.of(new ContractEntry(project + "C1", "1-101", List.of(project + "K1"), null, null, null))));
        }

        CaseNumber opened(Map<String, Object> form) {
            CaseNumber number = numbers.next("HOB", LocalDate.of(2026, 1, 5));
            files.open(number, HandoverModel.STAGE, new CaseSubject(String.valueOf(form.get("projectId")), null, null), Map.of());
            record(number, "StartEvent_Planned", form);
            return number;
        }

        CaseNumber planned(String project, String buildings) {
            CaseNumber number = opened(form(project, buildings));
            planBatch.plan(number);
            return number;
        }

        void record(CaseNumber number, String element, Map<String, Object> values) {
            files.record(new NewEntry(number, EntryKind.STEP, element, new Words(element, element), "zhaomin", values, Map.of(), Map.of()));
        }

        static Map<String, Object> form(String project, String buildings) {
            return new HashMap<>(Map.of("projectId", project, "phase", "1", "buildings", buildings, "handoverOn", "2026-06-01", "endsOn", "2026-06-05"));
        }
    }
}
