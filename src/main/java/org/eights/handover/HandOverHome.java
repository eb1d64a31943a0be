package org.eights.handover;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.Map;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.EntryKind;
import org.eights.casefile.NewEntry;
import org.eights.estate.HandOverUnit;
import org.eights.estate.UnitId;
import org.eights.step.CurrentPerson;
import org.eights.wording.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The owner has signed and has the keys: the home is theirs from today, and its warranty runs (P11 step 5). */
@Component
public class HandOverHome {

    private static final Words HANDED = new Words("房屋已交付", "The home is handed over");

    private final CaseFiles files;
    private final HandOverUnit handOverUnit;
    private final JdbcClient jdbc;
    private final Clock clock;

    HandOverHome(CaseFiles files, HandOverUnit handOverUnit, JdbcClient jdbc, Clock clock) {
        this.files = files;
        this.handOverUnit = handOverUnit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Answers FIRST where the owner signed at the first appearance, else SECOND. */
    public String handOver(CaseNumber household, String element) {
        CaseFile file = files.get(household);
        Object today = handOverUnit.handOver(new UnitId(file.subject().unitId()));
        String takenOver = signed(household) > 1 ? "SECOND" : "FIRST";
        files.record(new NewEntry(household, EntryKind.DECISION, element, HANDED, CurrentPerson.SYSTEM,
                Map.of("takenOver", takenOver, "handedOverOn", today.toString()), Map.of("takenOver", takenOver), Map.of()));
        return takenOver;
    }

    /** On which of their appearances they signed. */
    private int signed(CaseNumber household) {
        return jdbc.sql("""
                UPDATE handover_place SET signed_at = :now, signed_on_arrival = greatest(arrivals, 1), arrivals = greatest(arrivals, 1)
                WHERE household_case = :number RETURNING signed_on_arrival""").param("now", clock.instant().atOffset(UTC))
                .param("number", household.value()).query(Integer.class).optional().orElse(1);
    }
}
