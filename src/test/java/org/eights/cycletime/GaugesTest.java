package org.eights.cycletime;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.eights.deadline.CalendarFixture;
import org.eights.deadline.WorkingCalendar;
import org.eights.wording.Words;
import org.junit.jupiter.api.Test;

/** What is open, overdue and how old, for Prometheus. */
class GaugesTest {

    private static final Instant NOW = CalendarFixture.at("2025-06-23 10:00");

    private final WorkingCalendar calendar = CalendarFixture.shippedCalendar();
    private final Clock clock = Clock.fixed(NOW, ZoneId.of("Asia/Shanghai"));

    @Test
    void everyProcessHasItsGauges() {
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        new Gauges((selection, bounds, now) -> List.of(
                new OpenWork.Open("complaint", "", 7, 2, List.of(3L, 2L, 1L, 1L, 0L, 0L), NOW), new OpenWork.Open("complaint", "UserTask_CallBack", 4, 1, List.of(4L, 0L, 0L, 0L, 0L, 0L), NOW)),
                diagrams(), new Ages(calendar, clock), clock, registry).measure();

        assertThat(registry.get("eights.cycle.open").tag("process", "complaint").gauge().value()).isEqualTo(7);
        assertThat(registry.get("eights.cycle.overdue").tag("element", "UserTask_CallBack").gauge().value()).isEqualTo(1);
        assertThat(registry.get("eights.cycle.ageing").tag("days", "1-3").gauge().value()).isEqualTo(2);
    }

    @Test
    void aWorkingDayAgoIsAFullOfficeDayAgo() {
        List<Instant> bounds = new Ages(calendar, clock).bounds();

        // Monday 10:00: one hour of Monday, and eight of Friday
        assertThat(bounds.get(0)).isBetween(CalendarFixture.at("2025-06-20 09:59"), CalendarFixture.at("2025-06-20 10:01"));
        // three days: Monday's hour, Friday, Thursday, and eight hours of Wednesday
        assertThat(bounds.get(1)).isBetween(CalendarFixture.at("2025-06-18 09:59"), CalendarFixture.at("2025-06-18 10:01"));
        assertThat(bounds).hasSize(Ages.all().size() - 1).isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    private static Diagrams diagrams() {
        return new Diagrams() {
            @Override
            public List<Diagram> all() {
                return List.of(new Diagram("complaint", new Words("投诉", "Complaint"), List.of(new Version(1, null, "complaint:1:1"))));
            }

            @Override
            public java.util.Set<String> reactive() {
                return java.util.Set.of();
            }

            @Override
            public List<Step> steps(String definition) {
                return List.of();
            }
        };
    }
}
