package org.eights.complaint;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.CaseNumbers;
import org.eights.casefile.CaseSubject;
import org.eights.casefile.EntryKind;
import org.eights.casefile.NewEntry;
import org.eights.complaint.RegisterComplaint.Registered;
import org.eights.deadline.DeadlineRoom;
import org.eights.estate.Estate;
import org.eights.estate.ProjectDocument;
import org.eights.estate.SaveProject;
import org.eights.routing.CaseDecisions;
import org.eights.staff.Person;
import org.eights.staff.SaveStaff;
import org.eights.staff.Staff;
import org.eights.wording.Words;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The room without its diagrams, on the sample estate: what happens to complaints is told in the words of their case files. */
@TestConfiguration
@Import({CaseFiles.class, CaseNumbers.class, Estate.class, SaveProject.class, Staff.class, SaveStaff.class, DeadlineRoom.class,
    CaseDecisions.class, RealTables.class, ComplaintFacts.class, RegisterComplaint.class, HotspotWatch.class, NoteChase.class,
    ExtendComplaint.class, ComplaintRules.class, ClosedComplaint.class, GradeComplaint.class, OpenComplaint.class, InquiryRule.class,
    ComplaintRoom.Complaining.class})
class ComplaintRoom {

    static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    @Bean
    Time clock() {
        return new Time();
    }

    @Bean
    HeardCalls calls(CaseFiles files, CaseNumbers numbers) {
        return new HeardCalls(files, numbers);
    }

    /** A clock that stands until it is set. */
    static final class Time extends Clock {

        private volatile Instant now = Instant.parse("2025-06-16T02:00:00Z");

        void set(String text) {
            now = LocalDateTime.parse(text).atZone(CHINA).toInstant();
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

    /** What the processes would have been told. */
    static final class HeardCalls implements ComplaintCalls {

        final List<CaseNumber> studies = new ArrayList<>();
        final List<Map<String, Object>> registrations = new ArrayList<>();

        private final CaseFiles files;
        private final CaseNumbers numbers;

        HeardCalls(CaseFiles files, CaseNumbers numbers) {
            this.files = files;
            this.numbers = numbers;
        }

        @Override
        public CaseNumber open(Map<String, Object> registration) {
            registrations.add(registration);
            CaseNumber number = numbers.next("CMP", LocalDate.of(2025, 6, 16));
            files.open(number, "complaint", CaseSubject.NOTHING, Map.of());
            return number;
        }

        @Override
        public void hotspotSeen(CaseNumber number, String reach, String leadDept) {}

        @Override
        public void studyDue(CaseNumber number) {
            studies.add(number);
        }
    }

    /** What people do. */
    static final class Complaining {

        private final CaseFiles files;
        private final CaseNumbers numbers;
        private final RegisterComplaint register;
        private final ComplaintFacts facts;
        private final SaveProject projects;
        private final SaveStaff staff;
        private final Time time;

        Complaining(CaseFiles files, CaseNumbers numbers, RegisterComplaint register, ComplaintFacts facts, SaveProject projects,
                SaveStaff staff, Time time) {
            this.files = files;
            this.numbers = numbers;
            this.register = register;
            this.facts = facts;
            this.projects = projects;
            this.staff = staff;
            this.time = time;
        }

        void theSampleEstateAndItsStaff() {
            read("estate.json", new TypeReference<List<ProjectDocument>>() {}).forEach(projects::save);
            staff.save(read("staff.json", new TypeReference<List<Person>>() {}));
            time.set("2025-06-16T10:00");
        }

        CaseNumber registered(String unit, String category) {
            CaseNumber number = opened(unit, category);
            register.register(number);
            return number;
        }

        CaseNumber registered(String unit, String category, Map<String, Object> more) {
            CaseNumber number = opened(unit, category, more);
            register.register(number);
            return number;
        }

        Registered registering(CaseNumber number) {
            return register.register(number);
        }

        CaseNumber opened(String unit, String category) {
            return opened(unit, category, Map.of());
        }

        CaseNumber opened(String unit, String category, Map<String, Object> more) {
            CaseNumber number = numbers.next("CMP", LocalDate.now(time));
            files.open(number, "complaint", new CaseSubject("YQL", "YQL:" + unit, null), Map.of());
            Map<String, Object> form = new HashMap<>(Map.of("unitId", unit, "category", category, "subject", "漏水", "householdCount", 1));
            form.putAll(more);
            record(number, EntryKind.STARTED, "StartEvent_Registered", form);
            return number;
        }

        void step(CaseNumber number, String element, Map<String, Object> form) {
            record(number, EntryKind.STEP, element, form);
        }

        void message(CaseNumber number, String element, Map<String, Object> form) {
            record(number, EntryKind.MESSAGE, element, form);
        }

        void closed(CaseNumber number, String outcome) {
            files.close(number, outcome);
        }

        Object fact(CaseNumber number, String name) {
            return facts.of(files.get(number), Set.of(name)).get(name);
        }

        private void record(CaseNumber number, EntryKind kind, String element, Map<String, Object> form) {
            files.record(new NewEntry(number, kind, element, new Words(element, element), "limin", form, Map.of(), Map.of()));
        }

        private static <T> T read(String name, TypeReference<T> type) {
            try (InputStream in = Complaint.class.getResourceAsStream("/org/eights/rehearsal/" + name)) {
                return JsonMapper.builder().findAndAddModules().build().readValue(in, type);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
