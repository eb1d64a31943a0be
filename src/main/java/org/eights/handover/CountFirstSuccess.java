package org.eights.handover;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.EntryKind;
import org.eights.casefile.NewEntry;
import org.eights.step.CurrentPerson;
import org.eights.wording.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the first success of a batch, so that nobody has to, and nobody can better it. */
@Component
public class CountFirstSuccess {

    private static final Words COUNTED = new Words("统计一次交房成功率", "First-time success counted");

    private final JdbcClient jdbc;
    private final CaseFiles files;

    CountFirstSuccess(JdbcClient jdbc, CaseFiles files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    /** As it stands now. */
    public FirstSuccess of(CaseNumber batch) {
        return jdbc.sql("""
                SELECT count(*) FILTER (WHERE arrivals > 0) AS appeared, count(*) FILTER (WHERE arrivals > 0 AND signed_on_arrival = 1) AS signed
                FROM handover_place WHERE batch = :batch""").param("batch", batch.value())
                .query((rs, row) -> new FirstSuccess(rs.getInt("appeared"), rs.getInt("signed"))).single();
    }

    /** Writes it into the batch's case. */
    public FirstSuccess count(CaseNumber batch, String element) {
        FirstSuccess counted = of(batch);
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("firstSuccess", counted.percent());
        values.put("appeared", counted.appeared());
        values.put("signedAtFirst", counted.signedFirst());
        files.record(new NewEntry(batch, EntryKind.DECISION, element, COUNTED, CurrentPerson.SYSTEM, values, values, Map.of()));
        return counted;
    }
}
