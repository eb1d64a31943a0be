package org.eights.estate;

import java.util.List;
import java.util.Map;
import org.eights.wording.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds units by what a caller says. A phone is found whole or by the four digits that everybody may see: were any part
 * of it enough, the hidden digits could be guessed one after the other.
 */
@Component
public class FindUnits {

    private static final int MOST = 50;

    /** A unit and its customers, phones masked in every writing. */
    public record Found(Unit unit, List<Customer> customers) {}

    private final JdbcClient jdbc;
    private final Estate estate;

    public FindUnits(JdbcClient jdbc, Estate estate) {
        this.jdbc = jdbc;
        this.estate = estate;
    }

    /**
     * Up to 50 units in the order of the house, with their customers.
     *
     * @param project null for all projects
     * @param words part of a unit's number or of a customer's name, a whole phone or its last four digits; null or blank for all
     * @throws Refusal UNKNOWN for an unknown project
     */
    public List<Found> by(ProjectId project, String words) {
        if (project != null && estate.project(project).isEmpty()) {
            throw Refusal.unknown("projectId", "没有此项目", "There is no such project");
        }
        String said = words == null ? "" : words.replaceAll("[\\p{Cntrl}\\p{Cs}]", "").strip();
        List<Unit> units = jdbc.sql("""
                SELECT u.*, b.phase FROM unit u JOIN building b ON b.project_id = u.project_id AND b.no = u.building
                WHERE (:project::text IS NULL OR u.project_id = :project) AND (position(:said IN u.no) > 0 OR u.id IN (
                    SELECT c.unit_id FROM contract c JOIN contract_customer cc ON cc.contract_no = c.no JOIN customer k ON k.id = cc.customer_id
                    WHERE c.state <> 'TERMINATED' AND (position(lower(:said) IN lower(k.name)) > 0 OR :phone = ANY (k.phones)
                        OR length(:phone) = 4 AND phone_ends(k.phones) @> ARRAY[:phone]::text[])))
                ORDER BY u.project_id, length(u.building), u.building, u.floor, u.no LIMIT :most""")
                .param("project", project == null ? null : project.value(), java.sql.Types.VARCHAR)
                .param("said", said).param("phone", said.replaceAll("[\\s()-]", ""))
                .param("most", MOST).query(EstateColumns::unit).list();
        Map<UnitId, List<Customer>> customers = estate.customersOf(units.stream().map(Unit::id).toList());
        return units.stream().map(unit -> new Found(unit, customers.getOrDefault(unit.id(), List.of()))).toList();
    }
}
