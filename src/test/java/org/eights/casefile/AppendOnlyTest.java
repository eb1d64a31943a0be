package org.eights.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.eights.casefile.CaseFileRoom.TODAY;
import static org.eights.casefile.CaseFileRoom.step;

import java.util.Map;
import org.eights.support.RoomTest;
import org.eights.wording.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** Attacks the entries with SQL, as a superuser. */
@RoomTest
@Import(CaseFileRoom.class)
class AppendOnlyTest {

    @Autowired CaseFiles files;
    @Autowired CaseNumbers numbers;
    @Autowired JdbcTemplate jdbc;

    CaseNumber number;

    @BeforeEach
    void aCaseWithAnEntry() {
        number = numbers.next("CMP", TODAY);
        files.open(number, "complaint", CaseSubject.NOTHING, Map.of());
        files.record(step(number, "UserTask_Acknowledge", "limin", Map.of("phone", "13800000001", "content", "漏水")));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "UPDATE case_entry SET done_by = 'chenyu'",
        "UPDATE case_entry SET data = data || '{\"content\": \"不漏\"}'",
        "UPDATE case_entry SET recorded_at = recorded_at - interval '1 day'",
        "UPDATE case_entry SET data = data",
        "DELETE FROM case_entry",
        "TRUNCATE case_entry CASCADE",
        "TRUNCATE case_file CASCADE",
        "SET LOCAL session_replication_role = replica; DELETE FROM case_entry",
        "INSERT INTO case_entry SELECT * FROM case_entry ON CONFLICT (case_number, seq) DO UPDATE SET done_by = 'chenyu'",
        "MERGE INTO case_entry e USING case_file f ON e.case_number = f.number WHEN MATCHED THEN DELETE",
        // A redaction as a pretext for another change
        "INSERT INTO case_redaction (case_number, seq, field, reason, redacted_by, redacted_at) "
                + "SELECT case_number, seq, 'phone', 'x', 'y', now() FROM case_entry; UPDATE case_entry SET data = data - 'phone'",
        "INSERT INTO case_redaction (case_number, seq, field, reason, redacted_by, redacted_at) "
                + "SELECT case_number, seq, 'phone', 'x', 'y', now() FROM case_entry; "
                + "UPDATE case_entry SET data = jsonb_set(data, '{phone}', redaction_mark('y', now())) || '{\"content\": \"\"}'",
        // A redaction without its record, also with a table of one's own in front
        "UPDATE case_entry SET data = jsonb_set(data, '{phone}', redaction_mark('y', now()))",
        "CREATE TEMP TABLE case_redaction (LIKE case_redaction INCLUDING DEFAULTS) ON COMMIT DROP; "
                + "INSERT INTO pg_temp.case_redaction (id, case_number, seq, field, reason, redacted_by, redacted_at) "
                + "SELECT 1, case_number, seq, 'phone', 'x', 'y', now() FROM case_entry; "
                + "UPDATE case_entry SET data = jsonb_set(data, '{phone}', redaction_mark('y', now()))"})
    void anEntryIsNeverChangedOrRemoved(String attack) {
        assertThatThrownBy(() -> jdbc.execute(attack)).hasMessageContaining("never changed or removed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE case_redaction SET reason = 'z'", "DELETE FROM case_redaction", "TRUNCATE case_redaction",
        "UPDATE case_entry SET data = data || '{\"phone\": \"13800000001\"}' WHERE seq = 1"})
    void whatWasRedactedStaysRedacted(String attack) {
        files.redact(number, 1, "phone", "客户要求", "zhaolan");
        assertThatThrownBy(() -> jdbc.execute(attack)).hasMessageContaining("never changed or removed");
    }

    @Test
    void aRedactionLeavesItsMarkItsReasonAndAnEntryOfItsOwn() {
        files.redact(number, 1, "phone", "客户要求", "zhaolan");

        CaseEntry entry = files.entries(number).get(0);
        assertThat(entry.isRedacted("phone")).isTrue();
        assertThat(entry.isRedacted("content")).isFalse();
        assertThat(entry.data()).containsEntry("phone", Map.of("redacted", true, "by", "zhaolan", "at", "2025-06-16T02:00:00.000Z"))
                .containsEntry("content", "漏水");
        assertThat(files.get(number).values()).containsOnlyKeys("content");
        assertThat(files.entries(number).get(1)).satisfies(told -> {
            assertThat(told.kind()).isEqualTo(EntryKind.REDACTED);
            assertThat(told.data()).containsEntry("field", "phone").containsEntry("reason", "客户要求");
        });
        assertThat(jdbc.queryForMap("SELECT field, reason, redacted_by FROM case_redaction"))
                .containsEntry("field", "phone").containsEntry("reason", "客户要求").containsEntry("redacted_by", "zhaolan");
        assertThat(jdbc.queryForObject("SELECT count(*) FROM case_entry e WHERE e::text LIKE '%13800000001%'", Long.class)).isZero();
    }

    @Test
    void aNewerValueOfTheSameNameSurvivesTheRedactionOfTheOldOne() {
        files.record(step(number, "B", "limin", Map.of("phone", "13800000002")));
        files.redact(number, 1, "phone", "客户要求", "zhaolan");
        assertThat(files.get(number).values()).containsEntry("phone", "13800000002");
    }

    @Test
    void aRedactionNeedsAReasonAndSomethingToRedact() {
        assertThatThrownBy(() -> files.redact(number, 1, "phone", " ", "zhaolan")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> files.redact(number, 1, "idNumber", "客户要求", "zhaolan")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> files.redact(number, 7, "phone", "客户要求", "zhaolan")).isInstanceOf(Refusal.class);
        files.redact(number, 1, "phone", "客户要求", "zhaolan");
        assertThatThrownBy(() -> files.redact(number, 1, "phone", "客户要求", "zhaolan")).isInstanceOf(Refusal.class);
    }
}
