package org.eights.benchmark;

import java.util.Map;
import org.eights.benchmark.Meter.Reading;

/** Adds up what a side's rounds have cost. */
final class Measurement {

    private final Drive drive;
    private final Meter meter;
    private final StackSamples samples = new StackSamples();
    private Reading spent = Reading.NOTHING;
    private double seconds;
    private int cases;

    Measurement(Drive drive, Meter meter) {
        this.drive = drive;
        this.meter = meter;
    }

    void round(int more, int threads) {
        Reading before = meter.read();
        seconds += drive.cases(more, threads, samples);
        spent = spent.plus(meter.read().minus(before));
        cases += more;
    }

    double perSecond() {
        return cases / seconds;
    }

    int cases() {
        return cases;
    }

    double cpuMillis() {
        return spent.cpuMillis() / cases;
    }

    double serverMillis() {
        return spent.serverMillis() / cases;
    }

    double statements() {
        return (double) spent.statements() / cases;
    }

    double transactions() {
        return (double) spent.transactions() / cases;
    }

    double walKb() {
        return spent.walBytes() / 1024.0 / cases;
    }

    double pageKb() {
        return spent.pageBytes() / 1024.0 / cases;
    }

    StackSamples samples() {
        return samples;
    }

    Map<String, Object> counted() {
        return drive.side().counted();
    }
}
