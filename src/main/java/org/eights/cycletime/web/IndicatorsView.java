package org.eights.cycletime.web;

import java.math.BigDecimal;
import java.util.List;

/** The figures by which the trade judges itself. */
record IndicatorsView(Basis basis, List<Group> groups) {

    record Group(String id, String name, String text, List<Row> rows) {}

    /**
     * @param value by its unit a share between 0 and 1, seconds, a mean score or a count; null of nothing, or where it cannot be told
     * @param unit share, seconds, score or count
     * @param n those that count for it, of so many in all
     * @param met whether the target is met; null without a target or a value
     */
    record Row(String id, String name, String text, String target, BigDecimal value, String unit, long n, long of, Boolean met, boolean few) {}
}
