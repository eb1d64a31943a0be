package org.eights.cycletime.web;

import org.eights.cycletime.Durations;

/** Percentiles and mean in seconds; null of nothing. */
record Took(Long median, Long p80, Long p95, Long mean) {

    static Took of(Durations durations) {
        return new Took(durations.percentile(0.5), durations.percentile(0.8), durations.percentile(0.95), durations.mean());
    }
}
