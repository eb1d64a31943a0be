package org.eights.keypoint;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eights.casefile.CaseEntry;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseLink;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.CaseNumbers;
import org.eights.casefile.CaseSubject;
import org.eights.casefile.EntryKind;
import org.eights.casefile.NewEntry;
import org.eights.casefile.OpenMany;
import org.eights.complaint.RealTables;
import org.eights.deadline.DeadlineRoom;
import org.eights.estate.Estate;
import org.eights.staff.Staff;
import org.eights.wording.Words;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The room without its diagrams, on the product's own table and rules: what the processes would have been told is remembered. */
@TestConfiguration
@Import({DeadlineRoom.class, CaseFiles.class, CaseNumbers.class, OpenMany.class, Estate.class, Staff.class, RealTables.class,
    OpenedPoints.class, DueDays.class, OpenKeyPoints.class, CloseStage.class, ClosedPoints.class, MoveDueDays.class, NoteProof.class, Proofs.class,
    MatrixRows.class, LookAtMatrix.class, WaiverRule.class, KeyPointRoom.Phases.class, KeyPointRoom.Told.class})
public class KeyPointRoom {

    /** 10:00 in China. */
    public static final Instant NOW = Instant.parse("2025-03-03T02:00:00Z");

    @Bean
    Clock clock() {
        return Clock.fixed(NOW, ZoneId.of("Asia/Shanghai"));
    }

    @Bean
    KeyPoints keyPoints() {
        return new KeyPoints("file:./processes");
    }

    /** What the processes were told. */
    public static final class Told implements KeyPointCalls {

        final Map<CaseNumber, Map<String, Object>> begun = new LinkedHashMap<>();
        final List<CaseNumber> cleared = new ArrayList<>();

        @Override
        public void begin(CaseNumber number, Map<String, Object> facts) {
            begun.put(number, facts);
        }

        @Override
        public void cleared(CaseNumber parent) {
            cleared.add(parent);
        }
    }

    /** Phases and what happens to them. */
    public static final class Phases {

        private final CaseFiles files;
        private final CaseNumbers numbers;
        private final JdbcClient jdbc;
        private final Told told;

        Phases(CaseFiles files, CaseNumbers numbers, JdbcClient jdbc, Told told) {
            this.files = files;
            this.numbers = numbers;
            this.jdbc = jdbc;
            this.told = told;
        }

        public void project(String id, String zh, String en) {
            jdbc.sql("INSERT INTO project (id, name_zh, name_en) VALUES (:id, :zh, :en) ON CONFLICT DO NOTHING").param("id", id).param("zh", zh)
                    .param("en", en).update();
            told.begun.clear();
            told.cleared.clear();
        }

        public CaseNumber lifecycle(String project, String phase, Map<String, Object> days) {
            return opened("LCY", "lifecycle", project, phase, days);
        }

        public CaseNumber batch(String project, String phase, Map<String, Object> days) {
            return opened("HOB", "s7-satisfying-obtaining", project, phase, days);
        }

        CaseNumber opened(String type, String process, String project, String phase, Map<String, Object> days) {
            CaseNumber number = numbers.next(type, LocalDate.of(2025, 3, 3));
            files.open(number, process, new CaseSubject(project, null, null), Map.of());
            Map<String, Object> values = new HashMap<>(days);
            if (phase != null) {
                values.put("phase", phase);
            }
            says(number, values);
            return number;
        }

        public void says(CaseNumber number, Map<String, Object> values) {
            files.record(new NewEntry(number, EntryKind.STEP, "UserTask_Any", new Words("步骤", "Step"), "zhaolan", values, Map.of(), Map.of()));
        }

        public void close(CaseNumber number, String outcome) {
            files.close(number, outcome);
        }

        CaseFile file(CaseNumber number) {
            return files.get(number);
        }

        List<CaseEntry> story(CaseNumber number) {
            return files.entries(number);
        }

        List<CaseLink> links(CaseNumber number) {
            return files.links(number);
        }

        /** The case of this key point. */
        public CaseNumber point(CaseNumber parent, String code) {
            return jdbc.sql("SELECT number FROM key_control_point WHERE parent = :parent AND code = :code").param("parent", parent.value())
                    .param("code", code).query(String.class).optional().map(CaseNumber::new).orElseThrow();
        }

        String dueOn(CaseNumber parent, String code) {
            return file(point(parent, code)).values().get("dueOn").toString();
        }
    }
}
