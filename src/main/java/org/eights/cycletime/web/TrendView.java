package org.eights.cycletime.web;

import java.math.BigDecimal;
import java.util.List;

/** Month by month, every month of the period. */
record TrendView(Basis basis, String element, String name, List<Month> months) {

    record Month(String month, long n, Took working, Took elapsed, long kept, long late, BigDecimal lateShare, boolean few) {}
}
