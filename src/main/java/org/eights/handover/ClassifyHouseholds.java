package org.eights.handover;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eights.casefile.CaseNumber;
import org.eights.routing.DecisionTables;
import org.springframework.stereotype.Component;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * 客户分类: every household of the batch at once (D09). What is known is counted in one statement, households that are known alike are
 * asked for once. What nobody knows here (an unmet promise, a referrer) is unknown to the table, and people add it.
 */
@Component
public class ClassifyHouseholds {

    static final String TABLE = "householdClass";

    private static final String KNOWN = """
            WITH home AS (SELECT place_no, unit_id FROM handover_place WHERE batch = :batch AND kind = 'UNIT'),
            owner AS (SELECT DISTINCT h.place_no, cc.customer_id FROM home h JOIN contract c ON c.unit_id = h.unit_id AND c.state <> 'TERMINATED'
                JOIN contract_customer cc ON cc.contract_no = c.no),
            owned AS (SELECT cc.customer_id, count(DISTINCT c.unit_id) AS units FROM contract_customer cc JOIN contract c ON c.no = cc.contract_no
                WHERE c.state <> 'TERMINATED' AND cc.customer_id IN (SELECT customer_id FROM owner) GROUP BY cc.customer_id),
            people AS (SELECT o.place_no, max(w.units) AS units, string_agg(DISTINCT n.need, '、' ORDER BY n.need) AS needs
                FROM owner o JOIN owned w ON w.customer_id = o.customer_id JOIN customer k ON k.id = o.customer_id
                LEFT JOIN LATERAL unnest(k.care_needs) AS n (need) ON true GROUP BY o.place_no),
            complaints AS (SELECT h.place_no, count(*) FILTER (WHERE f.closed_at IS NULL) AS open,
                    bool_or(f.values -> 'lawsuit' = 'true') AS lawsuit, bool_or(f.values -> 'media' = 'true') AS media
                FROM home h JOIN case_file f ON f.unit_id = h.unit_id AND f.process = 'complaint' GROUP BY h.place_no),
            defects AS (SELECT h.place_no, count(*) AS blocking FROM home h JOIN case_file f ON f.unit_id = h.unit_id AND f.closed_at IS NULL
                JOIN rectification r ON r.number = f.number AND r.level = '红' GROUP BY h.place_no)
            SELECT h.place_no, p.units, p.needs, c.open, c.lawsuit, c.media, d.blocking
            FROM home h JOIN people p ON p.place_no = h.place_no LEFT JOIN complaints c ON c.place_no = h.place_no
                LEFT JOIN defects d ON d.place_no = h.place_no
            ORDER BY h.place_no
            """;

    private final JdbcClient jdbc;
    private final DecisionTables tables;

    ClassifyHouseholds(JdbcClient jdbc, DecisionTables tables) {
        this.jdbc = jdbc;
        this.tables = tables;
    }

    /** What is known of a household. */
    private record Household(int place, String needs, Map<String, Object> known) {}

    /** Answers how many households there are; homes that nobody bought have none. */
    public int classify(CaseNumber batch) {
        List<Household> households = jdbc.sql(KNOWN).param("batch", batch.value()).query((rs, row) -> new Household(rs.getInt("place_no"),
                rs.getString("needs"), Map.of("units", rs.getInt("units"), "careNeeds", rs.getString("needs") != null,
                        "openComplaints", rs.getInt("open"), "lawsuit", rs.getBoolean("lawsuit"), "mediaThreat", rs.getBoolean("media"),
                        "blockingDefects", rs.getInt("blocking")))).list();
        Map<Map<String, Object>, Map<String, Object>> answers = new HashMap<>();
        List<String> classes = new ArrayList<>();
        List<String> strategies = new ArrayList<>();
        for (Household household : households) {
            Map<String, Object> answer = answers.computeIfAbsent(household.known(), known -> tables.ask(TABLE, known));
            classes.add((String) answer.get("customerClass"));
            strategies.add((String) answer.get("strategy"));
        }
        jdbc.sql("""
                UPDATE handover_place p SET customer_class = d.class, strategy = d.strategy, care_tag = coalesce(d.needs, p.care_tag)
                FROM unnest(:places, :classes, :strategies, :needs) AS d (place, class, strategy, needs)
                WHERE p.batch = :batch AND p.place_no = d.place""").param("batch", batch.value())
                .param("places", households.stream().map(Household::place).toArray(Integer[]::new))
                .param("classes", classes.toArray(String[]::new)).param("strategies", strategies.toArray(String[]::new))
                .param("needs", households.stream().map(Household::needs).toArray(String[]::new)).update();
        return households.size();
    }
}
