package org.eights.desk.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eights.casefile.CaseNumber;
import org.eights.sight.Caller;
import org.eights.sight.CaseSight;
import org.eights.desk.CasesInSight;
import org.eights.desk.FoundCase;
import org.eights.desk.SearchWords;
import org.eights.estate.UnitId;
import org.eights.step.StepNames;
import org.eights.wording.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Two statements for any number of cases: the cases in sight, joined with what they are about, then the names of their open steps. */
@Component
class JoinedCases implements CasesInSight {

    /** Customers of one name that are looked at; whoever is meant by a family name alone is not found among thousands. */
    private static final int NAMESAKES = 500;

    private static final String WORKED_ON = """
             AND (EXISTS (SELECT FROM case_entry e WHERE e.case_number = f.number AND e.done_by = ANY (:people))
                OR EXISTS (SELECT FROM act_ru_execution i JOIN act_ru_task t ON t.proc_inst_id_ = i.id_
                    WHERE i.business_key_ = f.number COLLATE "default" AND (t.assignee_ = ANY (:people) OR EXISTS (
                        SELECT FROM act_ru_identitylink l WHERE l.task_id_ = t.id_ AND l.group_id_ = ANY (:groups)))))
            """;
    private static final String JOINED = """
            WITH f AS MATERIALIZED (SELECT * FROM case_file f WHERE %s ORDER BY f.registered_at DESC, f.number DESC LIMIT :most)
            SELECT f.number, f.process, f.registered_at, f.closed_at, u.no, p.name_zh, p.name_en, k.name AS customer,
                CASE jsonb_typeof(f.values -> 'subject') WHEN 'string' THEN f.values ->> 'subject' END AS subject,
                CASE jsonb_typeof(f.values -> 'category') WHEN 'string' THEN f.values ->> 'category' END AS category,
                closing.name_zh AS closing_zh, closing.name_en AS closing_en
            FROM f LEFT JOIN unit u ON u.id = f.unit_id LEFT JOIN project p ON p.id = f.project_id LEFT JOIN customer k ON k.id = f.customer_id
            LEFT JOIN LATERAL (SELECT e.name_zh, e.name_en FROM case_entry e WHERE e.case_number = f.number AND e.kind = 'CLOSED'
                ORDER BY e.seq DESC LIMIT 1) closing ON f.closed_at IS NOT NULL
            ORDER BY f.registered_at DESC, f.number DESC
            """;
    private static final String OPEN_STEPS = """
            SELECT i.business_key_ AS number, t.proc_def_id_ AS definition, t.task_def_key_ AS element
            FROM act_ru_execution i JOIN act_ru_task t ON t.proc_inst_id_ = i.id_ WHERE i.business_key_ = ANY (:numbers)
            ORDER BY t.create_time_, t.id_
            """;
    private static final Words IN_HAND = new Words("处理中", "In progress");
    private static final Words COMMA = new Words("、", ", ");

    private final JdbcClient jdbc;
    private final CaseSight sight;
    private final StepNames names;

    JoinedCases(JdbcClient jdbc, CaseSight sight, StepNames names) {
        this.jdbc = jdbc;
        this.sight = sight;
        this.names = names;
    }

    @Override
    public List<FoundCase> matching(SearchWords words, Caller caller, int most) {
        SearchSql search = new SearchSql(words, NAMESAKES);
        return list(search.condition(), search.values(), caller, most);
    }

    @Override
    public List<FoundCase> onUnit(UnitId unit, Caller caller, int most) {
        return list("f.unit_id = :unit", Map.of("unit", unit.value()), caller, most);
    }

    @Override
    public Map<UnitId, Integer> openOn(Collection<UnitId> units, Caller caller) {
        Map<UnitId, Integer> counts = new HashMap<>();
        jdbc.sql("SELECT f.unit_id, count(*) AS open FROM case_file f WHERE f.unit_id = ANY (:units) AND f.closed_at IS NULL"
                + seenBy(caller) + " GROUP BY f.unit_id").param("units", units.stream().map(UnitId::value).toArray(String[]::new))
                .params(of(caller)).query(row -> {
                    counts.put(new UnitId(row.getString("unit_id")), row.getInt("open"));
                });
        return counts;
    }

    private List<FoundCase> list(String condition, Map<String, Object> values, Caller caller, int most) {
        List<FoundCase> found = jdbc.sql(JOINED.formatted("(" + condition + ")" + seenBy(caller))).params(values).params(of(caller))
                .param("most", most).query(this::found).list();
        Map<String, Words> open = openSteps(found.stream().filter(FoundCase::isOpen).map(each -> each.number().value()).toList());
        return found.stream().map(each -> each.isOpen() ? at(each, open.getOrDefault(each.number().value(), IN_HAND)) : each).toList();
    }

    private String seenBy(Caller caller) {
        return sight.seesAll(caller) ? "" : WORKED_ON;
    }

    private Map<String, Object> of(Caller caller) {
        if (sight.seesAll(caller)) {
            return Map.of();
        }
        CaseSight.Desks desks = sight.desksOf(caller);
        return Map.of("people", desks.people().toArray(String[]::new), "groups", desks.groups().toArray(String[]::new));
    }

    private Map<String, Words> openSteps(List<String> numbers) {
        record Open(String number, Words name) {}
        return numbers.isEmpty() ? Map.of() : jdbc.sql(OPEN_STEPS).param("numbers", numbers.toArray(String[]::new))
                .query((row, n) -> new Open(row.getString("number"), names.of(row.getString("definition"), row.getString("element")))).list()
                .stream().distinct().collect(Collectors.toMap(Open::number, Open::name, (one, other) -> one.plus(COMMA).plus(other)));
    }

    private FoundCase found(ResultSet row, int n) throws SQLException {
        Timestamp closed = row.getTimestamp("closed_at");
        String process = row.getString("process");
        return new FoundCase(new CaseNumber(row.getString("number")), process, names.ofProcess(process), row.getString("no"),
                words(row, "name_zh", "name_en"), row.getString("customer"), row.getString("subject"), row.getString("category"),
                words(row, "closing_zh", "closing_en"), row.getTimestamp("registered_at").toInstant(), closed == null ? null : closed.toInstant());
    }

    private static FoundCase at(FoundCase it, Words state) {
        return new FoundCase(it.number(), it.process(), it.processName(), it.unit(), it.projectName(), it.customer(), it.subject(), it.category(),
                state, it.registeredAt(), it.closedAt());
    }

    private static Words words(ResultSet row, String zh, String en) throws SQLException {
        return row.getString(zh) == null ? null : new Words(row.getString(zh), row.getString(en));
    }
}
