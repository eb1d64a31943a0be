package org.eights.cycletime.web;

import java.time.OffsetDateTime;
import java.util.List;

/** How old the open work is. */
record AgeingView(OffsetDateTime asOf, String scope, String empty, List<FiltersView.Choice> buckets, List<Row> rows) {

    /** @param counts one a bucket, in their order */
    record Row(String process, String element, String name, long open, long overdue, List<Long> counts, OffsetDateTime oldest, Long oldestWorking) {}
}
