package org.eights.cycletime.web;

import java.math.BigDecimal;
import java.util.List;

/** How many took how long. */
record DistributionView(Basis basis, String element, String name, String measure, long n, Long median, Long p80, Long p95, List<Bucket> buckets) {

    /** @param to the first second that does not belong to it; null for the last */
    record Bucket(long from, Long to, String name, long n, BigDecimal share) {}
}
