package org.eights.estate;

import java.time.Clock;
import java.time.LocalDate;
import org.eights.wording.China;
import org.eights.wording.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 交付: the unit belongs to its buyers from today on, and its contract is handed over with it. */
@Component
public class HandOverUnit {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    public HandOverUnit(JdbcClient jdbc, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Tells {@link UnitHandedOver}.
     *
     * @throws Refusal UNKNOWN for an unknown unit; CONFLICT where it was handed over before
     */
    @Transactional
    public LocalDate handOver(UnitId unit) {
        LocalDate today = LocalDate.now(clock.withZone(China.ZONE));
        int handed = jdbc.sql("UPDATE unit SET handed_over_on = :today, state = 'HANDED' WHERE id = :unit AND handed_over_on IS NULL")
                .param("today", today).param("unit", unit.value()).update();
        if (handed == 0) {
            throw exists(unit) ? Refusal.conflict("该房屋已经交付", "This unit is handed over already")
                    : Refusal.unknown("unitId", "没有此房号", "There is no such unit");
        }
        jdbc.sql("UPDATE contract SET state = 'HANDED' WHERE unit_id = :unit AND state IN ('SUBSCRIBED', 'SIGNED', 'FILED', 'PAID')")
                .param("unit", unit.value()).update();
        events.publishEvent(new UnitHandedOver(unit, today));
        return today;
    }

    private boolean exists(UnitId unit) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM unit WHERE id = :unit)").param("unit", unit.value()).query(Boolean.class).single();
    }
}
