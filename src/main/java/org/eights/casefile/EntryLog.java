package org.eights.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eights.wording.Words;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The entries in the database. Adding one, and with it what the case knows, is one statement. */
final class EntryLog {

    private static final String APPEND = """
            WITH given AS (SELECT :values::jsonb AS values, :facts::jsonb AS facts),
            before AS (SELECT number, state, values, facts FROM case_file WHERE number = :number FOR UPDATE),
            now AS (
                UPDATE case_file f
                SET entry_count = f.entry_count + 1, values = f.values || g.values, facts = f.facts || g.facts,
                    state = coalesce(:state, f.state)
                FROM before b, given g WHERE f.number = b.number
                RETURNING f.*),
            entry AS (
                INSERT INTO case_entry (case_number, seq, recorded_at, kind, element, name_zh, name_en, done_by, data)
                SELECT :number, n.entry_count, :at, :kind, :element, :zh, :en, :by, :data::jsonb FROM now n
                RETURNING seq),
            sealed AS (
                UPDATE case_row SET sealed_at = :at
                WHERE :sealing AND case_number = :number AND element = :element AND sealed_at IS NULL)
            SELECT e.seq, n.*, n.state <> b.state AS moved, ARRAY(
                SELECT v.key FROM jsonb_each(g.values) v WHERE coalesce(b.values -> v.key, 'null') <> v.value
                UNION
                SELECT v.key FROM jsonb_each(g.facts) v WHERE coalesce(b.facts -> v.key, 'null') <> v.value) AS changed
            FROM entry e, now n, before b, given g
            """;
    private static final String ENTRIES = """
            SELECT seq, recorded_at, kind, element, name_zh, name_en, done_by, data FROM case_entry WHERE case_number = :number
            """;

    /**
     * @param moved whether the case stood elsewhere before
     * @param file the case as it stands with the entry
     */
    record Appended(long seq, Set<String> changed, boolean moved, CaseFile file) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    EntryLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Empty where there is no such case.
     *
     * @param sealing whether the rows of the entry's element can no more be changed from now on
     * @param state where the case stands then, or null for where it stands
     */
    Optional<Appended> append(NewEntry entry, boolean sealing, String state) {
        return jdbc.sql(APPEND).param("number", entry.number().value())
                .param("values", CaseJson.write(entry.values())).param("facts", CaseJson.write(entry.facts()))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC)).param("kind", entry.kind().name())
                .param("element", entry.element()).param("zh", entry.name().zh()).param("en", entry.name().en())
                .param("by", entry.by()).param("data", CaseJson.write(data(entry))).param("sealing", sealing).param("state", state)
                .query((rs, row) -> new Appended(rs.getLong("seq"), Set.of((String[]) rs.getArray("changed").getArray()),
                        rs.getBoolean("moved"), CaseTable.file(rs, row))).optional();
    }

    private static Map<String, Object> data(NewEntry entry) {
        Map<String, Object> data = new LinkedHashMap<>(entry.values());
        data.putAll(entry.facts());
        entry.extra().forEach((name, value) -> data.put(data.containsKey(name) ? "extra." + name : name, value));
        return data;
    }

    List<CaseEntry> of(CaseNumber number) {
        return jdbc.sql(ENTRIES + " ORDER BY seq").param("number", number.value()).query(EntryLog::entry).list();
    }

    List<CaseEntry> of(CaseNumber number, String element) {
        return jdbc.sql(ENTRIES + " AND element = :element ORDER BY seq").param("number", number.value()).param("element", element)
                .query(EntryLog::entry).list();
    }

    Optional<CaseEntry> last(CaseNumber number, String element) {
        return jdbc.sql(ENTRIES + " AND element = :element ORDER BY seq DESC LIMIT 1").param("number", number.value()).param("element", element)
                .query(EntryLog::entry).optional();
    }

    Optional<String> lastBy(CaseNumber number, String element) {
        return jdbc.sql("""
                SELECT done_by FROM case_entry WHERE case_number = :number AND element = :element AND done_by IS NOT NULL
                ORDER BY seq DESC LIMIT 1""").param("number", number.value()).param("element", element)
                .query(String.class).optional();
    }

    /** False where the field is not there or is blacked out already. */
    boolean redact(CaseNumber number, long seq, String field, String reason, String by) {
        return jdbc.sql("SELECT redact_case_entry(:number, :seq, :field, :reason, :by, :at)").param("number", number.value())
                .param("seq", seq).param("field", field).param("reason", reason).param("by", by)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC)).query(Boolean.class).single();
    }

    private static CaseEntry entry(ResultSet rs, int row) throws SQLException {
        return new CaseEntry(rs.getLong("seq"), rs.getTimestamp("recorded_at").toInstant(), EntryKind.valueOf(rs.getString("kind")),
                rs.getString("element"), new Words(rs.getString("name_zh"), rs.getString("name_en")), rs.getString("done_by"),
                CaseJson.read(rs.getString("data")));
    }
}
