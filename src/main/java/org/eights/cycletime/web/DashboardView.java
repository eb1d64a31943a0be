package org.eights.cycletime.web;

import java.util.List;

/** Every process at a glance. */
record DashboardView(Basis basis, List<Row> rows) {

    /** @param worseSaid why it is called worse; null where it is not */
    record Row(String process, String name, long open, long overdue, long closed, Long median, Long p95, Share kept, List<Month> trend, boolean worse,
            String worseSaid, boolean few) {}

    record Month(String month, long n, Long median) {}
}
