package org.eights.handover;

import static java.time.ZoneOffset.UTC;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eights.casefile.CaseNumber;
import org.eights.estate.UnitId;
import org.eights.wording.Problem;
import org.eights.wording.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the meters of homes showed, from the first inspection on. */
@Component
public class MeterReadings {

    private final JdbcClient jdbc;
    private final Clock clock;

    MeterReadings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The highest reading of each meter of the unit that was ever read. */
    public Map<Meter, BigDecimal> last(UnitId unit) {
        Map<Meter, BigDecimal> last = new EnumMap<>(Meter.class);
        jdbc.sql("SELECT meter, max(reading) AS reading FROM meter_reading WHERE unit_id = :unit GROUP BY meter").param("unit", unit.value())
                .query(rs -> {
                    last.put(Meter.valueOf(rs.getString("meter")), rs.getBigDecimal("reading"));
                });
        return last;
    }

    /** @throws Refusal INVALID, naming each meter that would have run backwards */
    void require(UnitId unit, Map<String, Object> values) {
        Map<Meter, BigDecimal> last = last(unit);
        List<Problem> problems = new ArrayList<>();
        read(values).forEach((meter, reading) -> {
            BigDecimal before = last.get(meter);
            if (before != null && reading.compareTo(before) < 0) {
                String shown = before.stripTrailingZeros().toPlainString();
                problems.add(Problem.of(meter.field(), "%s读数不得小于上次的%s".formatted(meter.words().zh(), shown),
                        "%s: not below the last reading, %s".formatted(meter.words().en(), shown)));
            }
        });
        if (!problems.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, problems);
        }
    }

    /** Keeps the readings among these values. */
    void keep(UnitId unit, CaseNumber number, String element, Map<String, Object> values) {
        read(values).forEach((meter, reading) -> jdbc.sql("""
                INSERT INTO meter_reading (unit_id, meter, reading, case_number, element, read_at)
                VALUES (:unit, :meter, :reading, :number, :element, :now)""").param("unit", unit.value()).param("meter", meter.name())
                .param("reading", reading).param("number", number.value()).param("element", element)
                .param("now", clock.instant().atOffset(UTC)).update());
    }

    private static Map<Meter, BigDecimal> read(Map<String, Object> values) {
        Map<Meter, BigDecimal> read = new EnumMap<>(Meter.class);
        for (Meter meter : Meter.values()) {
            if (values.get(meter.field()) instanceof Number said) {
                read.put(meter, new BigDecimal(said.toString()));
            }
        }
        return read;
    }
}
