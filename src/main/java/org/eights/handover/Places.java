package org.eights.handover;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.eights.casefile.CaseNumber;
import org.eights.estate.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The homes and public parts of the batches. */
@Component
public class Places {

    private final JdbcClient jdbc;
    private final Clock clock;

    Places(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All places of a batch, in their order. */
    public List<Place> of(CaseNumber batch) {
        return jdbc.sql("SELECT * FROM handover_place WHERE batch = :batch ORDER BY place_no").param("batch", batch.value())
                .query(PlaceColumns::place).list();
    }

    /** The place whose acceptance or household this case is. */
    public Optional<Place> ofCase(CaseNumber number) {
        return jdbc.sql("SELECT * FROM handover_place WHERE household_case = :number OR acceptance_case = :number")
                .param("number", number.value()).query(PlaceColumns::place).optional();
    }

    /** Where the unit is in a batch that is live. */
    public Optional<Place> live(UnitId unit) {
        return jdbc.sql("SELECT * FROM handover_place WHERE unit_id = :unit AND released_at IS NULL").param("unit", unit.value())
                .query(PlaceColumns::place).optional();
    }

    /** The case's place stands there from now on. Does nothing to a case that is no place's. */
    void state(CaseNumber number, String state) {
        jdbc.sql("""
                UPDATE handover_place SET state = :state, state_since = :now
                WHERE household_case = :number AND state <> :state""").param("state", state)
                .param("now", clock.instant().atOffset(UTC)).param("number", number.value()).update();
    }
}
