package org.eights.handover;

import static java.time.ZoneOffset.UTC;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.CaseNumbers;
import org.eights.casefile.CaseRows;
import org.eights.casefile.CaseSubject;
import org.eights.casefile.EntryKind;
import org.eights.casefile.NewEntry;
import org.eights.complaint.RealTables;
import org.eights.estate.AdverseFactors;
import org.eights.estate.HandOverUnit;
import org.eights.quality.Items;
import org.eights.quality.RectificationClosed;
import org.eights.quality.Rectifications;
import org.eights.step.Step;
import org.eights.step.StepRule;
import org.eights.wording.Words;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The days of the handover without their diagrams, on the product's own tables: places are inspected, risks closed, keys given. */
@TestConfiguration
@Import({HandoverRoom.class, RealTables.class, CaseRows.class, Items.class, Rectifications.class, HandOverUnit.class, AcceptanceRates.class,
    EvaluateGate.class, OpenFactors.class, AdverseFactors.class, BlockingDefects.class, ClearedDefects.class, NoteInspection.class, MeterReadings.class, HandOverHome.class,
    CountFirstSuccess.class, ClassifyHouseholds.class, InspectionRule.class, OwnersDecisionRule.class, SignRule.class, AcceptanceRule.class,
    ReviewRule.class, PostponementRule.class, HouseholdClasses.class, DayRoom.Day.class})
class DayRoom {

    /** What happens in those days. */
    static final class Day {

        static final String PROJECT = "DAY";

        private final HandoverRoom.Planning planning;
        private final CaseFiles files;
        private final CaseNumbers numbers;
        private final CaseRows rows;
        private final Places places;
        private final NoteInspection note;
        private final JdbcClient jdbc;
        private final ApplicationEventPublisher events;
        private final List<StepRule> rules;

        Day(HandoverRoom.Planning planning, CaseFiles files, CaseNumbers numbers, CaseRows rows, Places places, NoteInspection note,
                JdbcClient jdbc, ApplicationEventPublisher events, List<StepRule> rules) {
            this.planning = planning;
            this.files = files;
            this.numbers = numbers;
            this.rows = rows;
            this.places = places;
            this.note = note;
            this.jdbc = jdbc;
            this.events = events;
            this.rules = rules;
        }

        /** Building 1 of an estate: so many floors of four homes, 1-101 sold to 陈静. */
        CaseNumber batch(int floors) {
            planning.estate(PROJECT, floors);
            return planning.planned(PROJECT, "1");
        }

        void sell(String unit, String customer, String... needs) {
            jdbc.sql("INSERT INTO customer (id, type, name, care_needs) VALUES (:id, 'OWNER', :id, :needs) ON CONFLICT DO NOTHING")
                    .param("id", customer).param("needs", needs).update();
            jdbc.sql("INSERT INTO contract (no, unit_id, state) VALUES (:no, :unit, 'PAID')").param("no", "C-" + unit)
                    .param("unit", PROJECT + ":" + unit).update();
            jdbc.sql("INSERT INTO contract_customer (contract_no, customer_id, position) VALUES (:no, :customer, 1)").param("no", "C-" + unit)
                    .param("customer", customer).update();
        }

        CaseNumber complaint(String unit, Map<String, Object> values) {
            CaseNumber number = opened("CMP", "complaint", unit);
            say(number, "StartEvent_Registered", values);
            return number;
        }

        CaseNumber acceptance(CaseNumber batch, String unit) {
            CaseNumber number = opened("UAC", HandoverModel.UNIT_ACCEPTANCE, unit);
            places.acceptances(batch, List.of(place(batch, unit).no()), List.of(number));
            return number;
        }

        CaseNumber household(CaseNumber batch, String unit) {
            CaseNumber number = opened("HHO", HandoverModel.HOUSEHOLD, unit);
            places.households(batch, List.of(place(batch, unit).no()), List.of(number));
            return number;
        }

        private CaseNumber opened(String type, String process, String unit) {
            CaseNumber number = numbers.next(type, LocalDate.of(2026, 1, 5));
            files.open(number, process, new CaseSubject(PROJECT, unit == null ? null : PROJECT + ":" + unit, null), Map.of());
            return number;
        }

        Place place(CaseNumber batch, String unit) {
            return places.of(batch).stream().filter(place -> place.label().equals(unit)).findFirst().orElseThrow();
        }

        void inspected(CaseNumber acceptance, boolean passed) {
            files.record(new NewEntry(acceptance, EntryKind.DECISION, "inspectionResult", new Words("判定", "Decided"), "system", Map.of(),
                    Map.of("passed", passed), Map.of()));
            note.note(acceptance);
        }

        /** A rectification of this case, as if one of its rows had become it. */
        CaseNumber found(CaseNumber parent, String kind, String level, boolean factor, String unit) {
            CaseNumber number = opened("RCT", "rectification", unit);
            UUID row = rows.add(parent, "UserTask_Found", kind, Map.of("item", "leak", "level", level), "huangjun").value();
            jdbc.sql("INSERT INTO rectification (number, parent, row_id, kind, item, level, adverse_factor) VALUES (:n, :p, :r, :k, 'leak', :l, :f)")
                    .param("n", number.value()).param("p", parent.value()).param("r", row).param("k", kind).param("l", level).param("f", factor).update();
            return number;
        }

        void close(CaseNumber rectification, CaseNumber parent, String outcome) {
            files.close(rectification, outcome);
            events.publishEvent(new RectificationClosed(rectification, parent, outcome, 0));
        }

        void closed(CaseNumber number, String outcome) {
            files.close(number, outcome);
        }

        void row(CaseNumber number, String element, String kind, Map<String, Object> row) {
            rows.add(number, element, kind, row, "huangjun");
        }

        void say(CaseNumber number, String element, Map<String, Object> values) {
            files.record(new NewEntry(number, EntryKind.STEP, element, new Words(element, element), "huangjun", values, Map.of(), Map.of()));
        }

        void state(CaseNumber number, String state) {
            files.state(number, state);
        }

        /** The rows that somebody added for a rectification belong to a step that is over. */
        void sealRows(CaseNumber number) {
            files.complete(new NewEntry(number, EntryKind.STEP, "UserTask_Found", new Words("发现", "Found"), "huangjun", Map.of(), Map.of(), Map.of()), null);
        }

        void importedAgain(int floors) {
            planning.estate(PROJECT, floors);
        }

        int entries(CaseNumber number) {
            return files.entries(number).size();
        }

        CaseFile file(CaseNumber number) {
            return files.get(number);
        }

        /** Somebody completes the step, as the rules of the room see it. */
        void complete(String process, String element, CaseNumber number, Map<String, Object> values) {
            Step step = new Step(element, new Words(element, element), process, null, null, java.util.Set.of(), List.of(), null,
                    "UserTask_ReviewClasses".equals(element) ? List.of(new Step.RequiredRows(HandoverModel.HOUSEHOLD_CLASSES, 0)) : List.of(),
                    null, null, List.of(), List.of(), null, java.util.Set.of(), java.util.Set.of());
            CaseFile before = files.get(number);
            List<StepRule> watching = rules.stream().filter(rule -> rule.watches(step)).toList();
            watching.forEach(rule -> rule.check(step, before, values, "huangjun"));
            files.complete(new NewEntry(number, EntryKind.STEP, element, step.name(), "huangjun", values, Map.of(), Map.of()), null);
            watching.forEach(rule -> rule.done(step, before, values, "huangjun"));
        }

        void arrive(CaseNumber household) {
            jdbc.sql("UPDATE handover_place SET arrivals = arrivals + 1, arrived_at = :now, state = 'ARRIVED', state_since = :now WHERE household_case = :n")
                    .param("now", HandoverRoom.NOW.minusSeconds(31 * 60).atOffset(UTC)).param("n", household.value()).update();
        }
    }
}
