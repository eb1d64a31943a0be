package org.eights.estate;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eights.wording.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which units of a phase somebody means who names buildings and units, and which of these are sold. */
@Component
public class PhaseUnits {

    /** A unit of the phase. */
    public record PhaseUnit(UnitId id, String building, String no, boolean sold) {}

    private final JdbcClient jdbc;

    public PhaseUnits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The units that are named, in the order of the house.
     *
     * @param named such as {@code 1号楼,2-1502}; null or blank for the whole phase
     * @param field at which a refusal stands
     * @throws Refusal INVALID at the field, naming what the phase does not have
     */
    public List<PhaseUnit> named(ProjectId project, String phase, String named, String field) {
        List<PhaseUnit> all = all(project, phase);
        if (named == null || named.isBlank()) {
            return all;
        }
        Set<String> there = all.stream().flatMap(unit -> Stream.of(unit.building(), unit.no())).collect(Collectors.toSet());
        List<String> words = BuildingNames.typed(named, there);
        List<String> unknown = words.stream().filter(word -> !there.contains(word)).toList();
        if (!unknown.isEmpty()) {
            String those = String.join("、", unknown);
            throw Refusal.invalid(field, "本期没有楼栋或房号:%s".formatted(those), "The phase has no such building or unit: %s".formatted(those));
        }
        return all.stream().filter(unit -> words.contains(unit.building()) || words.contains(unit.no())).toList();
    }

    /** Every unit of the phase, in the order of the house. */
    public List<PhaseUnit> all(ProjectId project, String phase) {
        return jdbc.sql("""
                SELECT u.id, u.building, u.no,
                    EXISTS (SELECT FROM contract c WHERE c.unit_id = u.id AND c.state <> 'TERMINATED') AS sold
                FROM unit u JOIN building b ON b.project_id = u.project_id AND b.no = u.building
                WHERE u.project_id = :project AND b.phase = :phase ORDER BY length(u.building), u.building, u.floor, u.no""")
                .param("project", project.value()).param("phase", phase)
                .query((rs, row) -> new PhaseUnit(new UnitId(rs.getString("id")), rs.getString("building"), rs.getString("no"), rs.getBoolean("sold")))
                .list();
    }
}
