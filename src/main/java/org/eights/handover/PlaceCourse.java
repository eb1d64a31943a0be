package org.eights.handover;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eights.bulk.BulkWrites;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.wording.China;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far a place has come, as its case tells. Does nothing for a case that is no place's. */
@Component
class PlaceCourse {

    private final JdbcClient jdbc;
    private final CaseFiles files;
    private final Clock clock;
    private final BulkWrites<Moved> moved = new BulkWrites<>(Moved::household, this::move);

    PlaceCourse(JdbcClient jdbc, CaseFiles files, Clock clock) {
        this.jdbc = jdbc;
        this.files = files;
        this.clock = clock;
    }

    /** Counts what happens on the way: appointments, appearances, and on which appearance it was signed. */
    void state(CaseNumber household, String state, Instant at) {
        moved.add(new Moved(household, state, at));
    }

    private record Moved(CaseNumber household, String state, Instant at) {}

    private void move(List<Moved> together) {
        jdbc.sql("""
                UPDATE handover_place p SET state = m.state, state_since = CASE WHEN p.state = m.state THEN p.state_since ELSE m.at END,
                    bookings = p.bookings + CASE WHEN m.state = 'BOOKED' THEN 1 ELSE 0 END,
                    arrivals = p.arrivals + CASE WHEN m.state = 'ARRIVED' THEN 1 ELSE 0 END,
                    arrived_at = CASE WHEN m.state = 'ARRIVED' THEN m.at ELSE p.arrived_at END,
                    signed_at = CASE WHEN m.state = 'SIGNED' THEN m.at ELSE p.signed_at END,
                    signed_on_arrival = CASE WHEN m.state = 'SIGNED' THEN p.arrivals ELSE p.signed_on_arrival END
                FROM unnest(:numbers, :states, :ats::timestamptz[]) AS m (number, state, at) WHERE p.household_case = m.number""")
                .param("numbers", texts(together, m -> m.household().value())).param("states", texts(together, Moved::state))
                .param("ats", texts(together, m -> m.at().toString())).update();
    }

    private static String[] texts(List<Moved> moved, Function<Moved, String> text) {
        return moved.stream().map(text).toArray(String[]::new);
    }

    void outcome(CaseNumber household, String outcome) {
        moved.flush();
        jdbc.sql("UPDATE handover_place SET state = :outcome, state_since = :now WHERE household_case = :number")
                .param("outcome", outcome).param("now", now()).param("number", household.value()).update();
    }

    /** The acceptance ended without being passed. */
    void notAccepted(CaseNumber acceptance, String outcome) {
        jdbc.sql("UPDATE handover_place SET state = :outcome, state_since = :now WHERE acceptance_case = :number AND household_case IS NULL")
                .param("outcome", outcome).param("now", now()).param("number", acceptance.value()).update();
    }

    void accepted(CaseNumber acceptance) {
        jdbc.sql("""
                UPDATE handover_place SET accepted_at = coalesce(accepted_at, :now),
                    state_since = CASE WHEN household_case IS NULL THEN :now ELSE state_since END,
                    state = CASE WHEN household_case IS NULL THEN 'ACCEPTED' ELSE state END
                WHERE acceptance_case = :number""").param("now", now()).param("number", acceptance.value()).update();
    }

    /** Takes over what the household's case says of the appointment and of how it is received. */
    void copy(CaseNumber household) {
        Map<String, Object> values = files.get(household).values();
        Instant slot = instant(values.get("slot"));
        jdbc.sql("""
                UPDATE handover_place SET slot = :slot, people = :people, special = :special,
                    customer_class = coalesce(:class, customer_class), strategy = coalesce(:strategy, strategy),
                    care_tag = coalesce(:care, care_tag), ambassador = coalesce(:ambassador, ambassador)
                WHERE household_case = :number""").param("slot", slot == null ? null : slot.atOffset(UTC), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("people", values.get("people") instanceof Number people ? people.intValue() : null, java.sql.Types.INTEGER)
                .param("special", text(values, "special"), java.sql.Types.VARCHAR).param("class", text(values, "customerClass"), java.sql.Types.VARCHAR)
                .param("strategy", text(values, "strategy"), java.sql.Types.VARCHAR).param("care", text(values, "careTag"), java.sql.Types.VARCHAR)
                .param("ambassador", text(values, "ambassador"), java.sql.Types.VARCHAR).param("number", household.value()).update();
    }

    private static String text(Map<String, Object> values, String name) {
        return values.get(name) == null ? null : values.get(name).toString();
    }

    /** With an offset, or as the clock on the wall in China. */
    private static Instant instant(Object value) {
        if (value == null) {
            return null;
        }
        try {
            return OffsetDateTime.parse(value.toString()).toInstant();
        } catch (DateTimeException e) {
            return LocalDateTime.parse(value.toString()).atZone(China.ZONE).toInstant();
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(UTC);
    }
}
