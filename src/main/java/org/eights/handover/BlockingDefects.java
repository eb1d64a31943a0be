package org.eights.handover;

import java.util.Optional;
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

    BlockingDefects(JdbcClient jdbc, CaseFiles files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    /** How many the home of this household has. */
    public int count(CaseNumber household) {
        return Optional.ofNullable(files.get(household).subject().unitId()).map(unit -> count(new UnitId(unit))).orElse(0);
    }

    /**
     * Red ones that nobody has put right yet. One that was only planned for counts until the home is found good at an inspection.
     */
    int count(UnitId unit) {
        return jdbc.sql("""
                SELECT count(*) FROM case_file f JOIN rectification r ON r.number = f.number JOIN case_file p ON p.number = r.parent
                WHERE f.unit_id = :unit AND r.level = '红'
                    AND (f.closed_at IS NULL OR f.outcome = 'PLAN' AND p.process = :acceptance AND p.closed_at IS NULL)""")
                .param("unit", unit.value()).param("acceptance", HandoverModel.UNIT_ACCEPTANCE).query(Integer.class).single();
    }
}
