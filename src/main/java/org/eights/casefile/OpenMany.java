package org.eights.casefile;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eights.wording.China;
import org.eights.wording.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Opens hundreds of cases as {@link CaseFiles#open} opens one, with their first entries, in two statements whatever their number. */
@Component
public class OpenMany {

    private static final String OPEN = """
            WITH given AS (
                SELECT * FROM unnest(:numbers::text[], :projects::text[], :units::text[], :customers::text[], :values::text[], :facts::text[],
                    :data::text[]) AS g (number, project_id, unit_id, customer_id, "values", facts, data)),
            opened AS (
                INSERT INTO case_file (number, process, project_id, unit_id, customer_id, state, registered_at, reckoned_from, entry_count,
                    values, facts)
                SELECT number, :process, project_id, unit_id, customer_id, 'OPEN', :now, :now, 1, "values"::jsonb, facts::jsonb FROM given
                RETURNING *),
            entries AS (
                INSERT INTO case_entry (case_number, seq, recorded_at, kind, name_zh, name_en, done_by, data)
                SELECT number, 1, :now, 'STARTED', :zh, :en, :by, data::jsonb FROM given)
            SELECT * FROM opened
            """;

    private final CaseNumbers numbers;
    private final JdbcClient jdbc;
    private final Clock clock;

    public OpenMany(CaseNumbers numbers, JdbcClient jdbc, Clock clock) {
        this.numbers = numbers;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Opens them all or none, within the caller's transaction. They are registered, and their limits count, from now; nobody is told of
     * their values as of news, since nobody knew the cases before.
     *
     * @param type of their numbers, such as {@code HHO}
     * @param process id of the process that they begin with
     * @param name of their first entry
     * @param by user id of who opens them, or null
     * @return their numbers, in the order of the cases
     * @throws org.eights.wording.Refusal INVALID where a text cannot be stored, naming the field
     */
    public List<CaseNumber> open(String type, String process, List<NewCase> cases, Words name, String by) {
        if (cases.isEmpty()) {
            return List.of();
        }
        List<CaseNumber> given = numbers.next(type, LocalDate.now(clock.withZone(China.ZONE)), cases.size());
        jdbc.sql(OPEN).param("numbers", given.stream().map(CaseNumber::value).toArray(String[]::new)).param("process", process)
                .param("projects", texts(cases, c -> c.subject().projectId())).param("units", texts(cases, c -> c.subject().unitId()))
                .param("customers", texts(cases, c -> c.subject().customerId())).param("values", texts(cases, c -> CaseJson.write(c.values())))
                .param("facts", texts(cases, c -> CaseJson.write(c.facts()))).param("data", texts(cases, c -> CaseJson.write(data(c))))
                .param("now", clock.instant().atOffset(UTC)).param("zh", name.zh()).param("en", name.en()).param("by", by)
                .query(CaseTable::file).list().forEach(LockedFiles::keepNew);
        return given;
    }

    private static Map<String, Object> data(NewCase one) {
        Map<String, Object> data = new LinkedHashMap<>(one.values());
        data.putAll(one.facts());
        return data;
    }

    private static String[] texts(List<NewCase> cases, Function<NewCase, String> text) {
        return cases.stream().map(text).toArray(String[]::new);
    }
}
