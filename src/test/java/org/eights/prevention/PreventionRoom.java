package org.eights.prevention;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.CaseNumbers;
import org.eights.casefile.CaseRow;
import org.eights.casefile.CaseRows;
import org.eights.casefile.CaseSubject;
import org.eights.casefile.EntryKind;
import org.eights.casefile.NewEntry;
import org.eights.casefile.RowId;
import org.eights.complaint.RealTables;
import org.eights.estate.AdverseFactors;
import org.eights.estate.FoundFactor;
import org.eights.estate.ProjectId;
import org.eights.quality.Rectifications;
import org.eights.staff.Staff;
import org.eights.wording.Words;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The room without its diagrams, on the tables and files that the product is shipped with. */
@TestConfiguration
@Import({CaseFiles.class, CaseNumbers.class, CaseRows.class, Staff.class, RealTables.class, AdverseFactors.class, DesignPoints.class,
    SalesRiskItems.class, SalesRiskRows.class, DesignReviewRows.class, DefectLibrary.class, LoadRows.class, LearnFromComplaint.class,
    LearnFromFindings.class, Answerable.class, EvaluateDesignGate.class, EvaluateOpeningGate.class, SalesFindings.class, PhaseFactors.class,
    NoteDisclosure.class, PostponeOpening.class, PreventionRoom.Prevention.class})
class PreventionRoom {

    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2025-06-16T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
    }

    @Bean
    Rectifications rectifications(JdbcClient jdbc) throws ReflectiveOperationException {
        var make = Rectifications.class.getDeclaredConstructor(JdbcClient.class);
        make.setAccessible(true);
        return make.newInstance(jdbc);
    }

    /** What people do. */
    static final class Prevention {

        private final CaseFiles files;
        private final CaseNumbers numbers;
        private final CaseRows rows;
        private final AdverseFactors factors;
        private final JdbcClient jdbc;

        Prevention(CaseFiles files, CaseNumbers numbers, CaseRows rows, AdverseFactors factors, JdbcClient jdbc) {
            this.files = files;
            this.numbers = numbers;
            this.rows = rows;
            this.factors = factors;
            this.jdbc = jdbc;
        }

        CaseNumber phase() {
            jdbc.sql("INSERT INTO project (id, name_zh, name_en) VALUES ('YQL', '云栖里', 'Yunqi Lane') ON CONFLICT DO NOTHING").update();
            jdbc.sql("INSERT INTO phase (project_id, code, name_zh, name_en, state) VALUES ('YQL', 'P1', '一期', 'Phase 1', 'DESIGN') "
                    + "ON CONFLICT DO NOTHING").update();
            CaseNumber number = open("LCY", "lifecycle");
            say(number, "StartEvent_LandAcquired", Map.of("projectId", "YQL", "phase", "P1", "salesOfficeOn", "2025-08-01", "openingOn", "2025-09-20"));
            return number;
        }

        CaseNumber complaint(Map<String, Object> values) {
            CaseNumber number = open("CMP", "complaint");
            say(number, "UserTask_CallBack", values);
            return number;
        }

        private CaseNumber open(String type, String process) {
            CaseNumber number = numbers.next(type, LocalDate.of(2025, 6, 16));
            files.open(number, process, new CaseSubject("YQL", null, null), Map.of());
            return number;
        }

        void say(CaseNumber number, String element, Map<String, Object> values) {
            files.complete(new NewEntry(number, EntryKind.STEP, element, new Words("步骤", "Step"), "zhoujie", values, Map.of(), Map.of()), null);
        }

        List<CaseRow> rows(CaseNumber number, String kind) {
            return rows.of(number).stream().filter(row -> row.kind().equals(kind)).toList();
        }

        void answer(CaseRow row, Object... namesAndValues) {
            Map<String, Object> data = new HashMap<>(row.data());
            for (int i = 0; i < namesAndValues.length; i += 2) {
                data.put((String) namesAndValues[i], namesAndValues[i + 1]);
            }
            rows.change(row.id(), data);
        }

        void answer(CaseNumber number, String kind, String code, Object... namesAndValues) {
            answer(rows(number, kind).stream().filter(row -> code.equals(row.data().get("code"))).findFirst().orElseThrow(), namesAndValues);
        }

        RowId add(CaseNumber number, String element, String kind, Map<String, Object> data) {
            return rows.add(number, element, kind, data, "zhoujie");
        }

        void factor(String source, String dept) {
            factors.note(new ProjectId("YQL"), "P1", UUID.randomUUID(), new FoundFactor("辐射", source, false, 300, "中", "距本项目300米", "绿化遮挡", dept,
                    LocalDate.of(2026, 1, 1)), LocalDate.of(2025, 9, 6), LocalDate.of(2027, 1, 1));
        }

        /** Somebody is given what was found with this item. */
        CaseNumber rectify(CaseNumber phase, String code, String level) {
            CaseRow row = rows(phase, "salesRisks").stream().filter(r -> code.equals(r.data().get("code"))).findFirst().orElseThrow();
            CaseNumber number = open("RCT", "rectification");
            say(number, "StartEvent_Assigned", Map.of("person", "suntao"));
            jdbc.sql("INSERT INTO rectification (number, parent, row_id, kind, level, adverse_factor) VALUES (?, ?, ?, 'salesRisks', ?, false)")
                    .params(number.value(), phase.value(), row.id().value(), level).update();
            return number;
        }

        void close(CaseNumber number, String outcome) {
            files.close(number, outcome);
        }
    }
}
