package org.eights.handover;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Map;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far a place has come, as its case tells. Does nothing for a case that is no place's. */
@Component
class PlaceCourse {

    private final JdbcClient jdbc;
    private final CaseFiles files;
    private final Clock clock;

    PlaceCourse(JdbcClient jdbc, CaseFiles files, Clock clock) {
        this.jdbc = jdbc;
        this.files = files;
        this.clock = clock;
    }

    /** Counts what happens on the way: appointments, appearances, and on which appearance it was signed. */
    void state(CaseNumber household, String state, Instant at) {
        jdbc.sql("""
                UPDATE handover_place SET state = :state, state_since = CASE WHEN state = :state THEN state_since ELSE :at END,
                    bookings = bookings + CASE WHEN :state = 'BOOKED' THEN 1 ELSE 0 END,
                    arrivals = arrivals + CASE WHEN :state = 'ARRIVED' THEN 1 ELSE 0 END,
                    arrived_at = CASE WHEN :state = 'ARRIVED' THEN :at ELSE arrived_at END,
                    signed_at = CASE WHEN :state = 'SIGNED' THEN :at ELSE signed_at END,
                    signed_on_arrival = CASE WHEN :state = 'SIGNED' THEN arrivals ELSE signed_on_arrival END
                WHERE household_case = :number""").param("state", state).param("at", at.atOffset(UTC))
                .param("number", household.value()).update();
    }

    void outcome(CaseNumber household, String outcome) {
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
            return LocalDateTime.parse(value.toString()).atZone(HandoverDays.CHINA).toInstant();
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(UTC);
    }
}
