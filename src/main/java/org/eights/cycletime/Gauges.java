package org.eights.cycletime;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What is open, overdue and how old, by process, for Prometheus. Counted now and then, not at each look. */
@Component
class Gauges {

    private final OpenWork open;
    private final Diagrams diagrams;
    private final Ages ages;
    private final Clock clock;
    private final MultiGauge count;
    private final MultiGauge overdue;
    private final MultiGauge ageing;

    Gauges(OpenWork open, Diagrams diagrams, Ages ages, Clock clock, MeterRegistry registry) {
        this.open = open;
        this.diagrams = diagrams;
        this.ages = ages;
        this.clock = clock;
        this.count = MultiGauge.builder("eights.cycle.open").description("Process instances that are open").register(registry);
        this.overdue = MultiGauge.builder("eights.cycle.overdue").description("Open process instances or tasks that are past their time limit").register(registry);
        this.ageing = MultiGauge.builder("eights.cycle.ageing").description("Open process instances by their age in working days").register(registry);
    }

    @Scheduled(initialDelayString = "${eights.cycletime.gauges:PT1M}", fixedDelayString = "${eights.cycletime.gauges:PT1M}")
    void measure() {
        List<String> processes = diagrams.all().stream().map(Diagrams.Diagram::process).toList();
        List<Row<?>> counts = new ArrayList<>();
        List<Row<?>> late = new ArrayList<>();
        List<Row<?>> old = new ArrayList<>();
        for (OpenWork.Open one : open.of(new Selection(processes, LocalDate.EPOCH, LocalDate.EPOCH, Map.of()), ages.bounds(), clock.instant())) {
            late.add(Row.of(Tags.of("process", one.process(), "element", one.element()), one.overdue()));
            if (one.element().isEmpty()) {
                counts.add(Row.of(Tags.of("process", one.process()), one.count()));
                for (int i = 0; i < one.counts().size(); i++) {
                    old.add(Row.of(Tags.of("process", one.process(), "days", Ages.all().get(i).id()), one.counts().get(i)));
                }
            }
        }
        count.register(counts, true);
        overdue.register(late, true);
        ageing.register(old, true);
    }
}
