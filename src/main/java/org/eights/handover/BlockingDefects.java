package org.eights.handover;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eights.bulk.BulkMemory;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.CaseFiles;
import org.eights.estate.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Defects on account of which a home cannot be handed over: its owner is not even notified before they are put right (R88, D07). */
@Component
public class BlockingDefects {

    private final JdbcClient jdbc;
    private final CaseFiles files;
    private final BulkMemory<UnitId, Integer> counted = new BulkMemory<>();

    BlockingDefects(JdbcClient jdbc, CaseFiles files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    /** How many the home of this household has. */
    public int count(CaseNumber household) {
        return Optional.ofNullable(files.get(household).subject().unitId()).map(unit -> counted.get(new UnitId(unit), this::count)).orElse(0);
    }

    /**
     * Red ones that nobody has put right yet. One that was only planned for counts until the home is found good at an inspection.
     */
    int count(UnitId unit) {
        return count(List.of(unit)).getOrDefault(unit, 0);
    }

    /** Counts for the households of these homes at once. */
    void countAhead(Collection<UnitId> units) {
        Map<UnitId, Integer> counts = count(units);
        units.forEach(unit -> counted.keep(unit, counts.getOrDefault(unit, 0)));
    }

    private Map<UnitId, Integer> count(Collection<UnitId> units) {
        Map<UnitId, Integer> counts = new HashMap<>();
        jdbc.sql("""
                SELECT f.unit_id, count(*) AS blocking
                FROM case_file f JOIN rectification r ON r.number = f.number JOIN case_file p ON p.number = r.parent
                WHERE f.unit_id = ANY (:units) AND r.level = '红'
                    AND (f.closed_at IS NULL OR f.outcome = 'PLAN' AND p.process = :acceptance AND p.closed_at IS NULL)
                GROUP BY f.unit_id""").param("units", units.stream().map(UnitId::value).toArray(String[]::new))
                .param("acceptance", HandoverModel.UNIT_ACCEPTANCE)
                .query(rs -> {
                    counts.put(new UnitId(rs.getString("unit_id")), rs.getInt("blocking"));
                });
        return counts;
    }
}
