package org.eights.cycletime.web;

import java.math.BigDecimal;
import java.util.List;

/** Two sets of cases beside each other. */
record ComparisonView(Basis basis, Basis basis2, List<Row> rows) {

    /**
     * @param difference of the medians of working time in seconds, second less first
     * @param share of the first median
     * @param p how likely so large a difference is by chance; null where there are too few
     */
    record Row(String element, String name, Side first, Side second, Long difference, BigDecimal share, BigDecimal p, Boolean significant, String said,
            boolean few) {}

    record Side(long n, Long median, Long p80, Long p95, BigDecimal lateShare) {}
}
