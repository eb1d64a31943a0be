package org.eights.quality;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseLink;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.CaseNumbers;
import org.eights.casefile.CaseRow;
import org.eights.casefile.CaseRows;
import org.eights.casefile.CaseSubject;
import org.eights.casefile.EntryKind;
import org.eights.casefile.NewEntry;
import org.eights.routing.DecisionTables;
import org.eights.staff.Person;
import org.eights.staff.SaveStaff;
import org.eights.staff.Staff;
import org.eights.wording.Words;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;

/** The room without its diagrams: rectifications are case files that somebody closes. */
@TestConfiguration
@Import({CaseFiles.class, CaseNumbers.class, CaseRows.class, Staff.class, SaveStaff.class, Rectifications.class, AssignRectification.class,
    OpenRectifications.class, Items.class, DaysToFix.class, CloseRectification.class, QualityRoom.Finders.class, QualityRoom.HeardRectifications.class,
    QualityRoom.SmallTables.class})
class QualityRoom {

    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2025-06-16T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
    }

    /** What the processes would have been told; a rectification is a case file and no more. */
    static class HeardRectifications implements RectificationCalls {

        final List<Map<String, Object>> forms = new ArrayList<>();
        final List<CaseNumber> rectified = new ArrayList<>();
        final List<RectificationClosed> events = new ArrayList<>();

        private final CaseFiles files;
        private final CaseNumbers numbers;

        HeardRectifications(CaseFiles files, CaseNumbers numbers) {
            this.files = files;
            this.numbers = numbers;
        }

        @Override
        public CaseNumber open(Map<String, Object> assignment) {
            forms.add(assignment);
            CaseNumber number = numbers.next("RCT", LocalDate.of(2025, 6, 16));
            files.open(number, "rectification", new CaseSubject("YQL", null, null), Map.of());
            return number;
        }

        @Override
        public void allRectified(CaseNumber parent) {
            rectified.add(parent);
        }

        @EventListener
        void closed(RectificationClosed event) {
            events.add(event);
        }

        void forget() {
            forms.clear();
            rectified.clear();
            events.clear();
        }
    }

    /** Items and risks as the product's own tables grade them, in short. */
    static final class SmallTables implements DecisionTables {

        private static final List<Map<String, Object>> ITEMS = List.of(
                Map.of("item", "doorsWindows", "name", "门窗闭合", "nameEn", "Doors", "dept", "property", "level", "GENERAL"),
                Map.of("item", "leak", "name", "渗漏", "nameEn", "Leaks", "dept", "engineering", "level", "BLOCKING"),
                Map.of("item", "publicPart", "name", "公共部位", "nameEn", "Public parts", "dept", "property", "level", "GENERAL"));

        @Override
        public Map<String, Object> ask(String table, Map<String, Object> inputs) {
            if (QualityModel.ITEM_TABLE.equals(table)) {
                int position = (int) inputs.get("position");
                return position > ITEMS.size() ? Map.of() : ITEMS.get(position - 1);
            }
            if (table.equals("serviceLimits")) {
                return Map.of("amount", Map.of("红", "3 CAL", "黄", "7 CAL", "绿", "15 CAL").get(inputs.get("level")));
            }
            return Boolean.TRUE.equals(inputs.get("legalCondition")) ? Map.of("level", "红", "days", 3)
                    : inputs.get("households") != null ? Map.of("level", "黄", "days", 7) : Map.of("level", "绿", "days", 15);
        }

        @Override
        public Optional<Words> label(String table, String output) {
            return Optional.empty();
        }

        @Override
        public Set<String> inputs(String table) {
            return Set.of();
        }
    }

    /** Who looks, and what they write down. */
    static final class Finders {

        private static final String STEP = "UserTask_FirstInspection";

        private final CaseFiles files;
        private final CaseNumbers numbers;
        private final CaseRows rows;
        private final Staff staff;
        private final SaveStaff saveStaff;
        private final HeardRectifications heard;

        Finders(CaseFiles files, CaseNumbers numbers, CaseRows rows, Staff staff, SaveStaff saveStaff, HeardRectifications heard) {
            this.files = files;
            this.numbers = numbers;
            this.rows = rows;
            this.staff = staff;
            this.saveStaff = saveStaff;
            this.heard = heard;
        }

        void aProjectAndItsStaff() {
            heard.forget();
            try (InputStream in = QualityModel.class.getResourceAsStream("/org/eights/rehearsal/staff.json")) {
                saveStaff.save(JsonMapper.builder().findAndAddModules().build().readValue(in, new TypeReference<List<Person>>() {}));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }

        String head(String dept) {
            return staff.members(dept + "Head").get(0).id().value();
        }

        CaseNumber acceptance(String unit) {
            return opened(new CaseSubject("YQL", "YQL:" + unit, null), Map.of("place", unit));
        }

        CaseNumber publicPart(String name) {
            return opened(new CaseSubject("YQL", null, null), Map.of("place", name));
        }

        private CaseNumber opened(CaseSubject subject, Map<String, Object> values) {
            CaseNumber number = numbers.next("UAC", LocalDate.of(2025, 6, 16));
            files.open(number, "unit-acceptance", subject, Map.of());
            files.record(new NewEntry(number, EntryKind.STARTED, "StartEvent_Opened", new Words("开启", "Opened"), "system", values, Map.of(), Map.of()));
            return number;
        }

        void found(CaseNumber number, String kind, Map<String, Object> row) {
            rows.add(number, STEP, kind, row, "maoning");
        }

        void seal(CaseNumber number) {
            files.complete(new NewEntry(number, EntryKind.STEP, STEP, new Words("初验", "First inspection"), "maoning", Map.of(), Map.of(),
                    Map.of()), null);
        }

        void close(CaseNumber number, String outcome) {
            files.close(number, outcome);
        }

        List<CaseLink> links(CaseNumber number) {
            return files.links(number);
        }

        List<CaseRow> rows(CaseNumber number) {
            return rows.of(number);
        }

        CaseFile file(CaseNumber number) {
            return files.get(number);
        }
    }
}
