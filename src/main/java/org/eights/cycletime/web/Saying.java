package org.eights.cycletime.web;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.eights.cycletime.Figures;
import org.eights.cycletime.Spot;
import org.eights.wording.China;
import org.eights.wording.Words;
import org.springframework.stereotype.Component;

/** What figures stand on, in words. */
@Component
class Saying {

    /** Below this many a figure says little. */
    static final int FEW = 20;

    private static final double ERROR = 0.01;
    private static final Words EXACT = new Words("按%d条记录逐条精确计算;百分位为连续百分位(相邻两值按比例取值)。",
            "Counted exactly from %d records; percentiles are continuous (between the two nearest, in proportion).");
    private static final Words ROUGH = new Words("按%d条记录的汇总计算,中位数与百分位的误差不超过%d%%。",
            "Counted from sums of %d records; medians and percentiles are at most %d %% off.");
    private static final Words NOTHING = new Words("这段时间内没有符合条件的已完成记录。", "Nothing that fits has been completed in this period.");
    private static final Words NO_PROJECT = new Words("您尚未负责任何项目,因此没有数据。", "No project is yours, so there is nothing to show.");

    private final Clock clock;

    Saying(Clock clock) {
        this.clock = clock;
    }

    Basis of(Question question, Map<Spot, Figures> figures, Locale language) {
        Collection<Figures> counted = figures.entrySet().stream().filter(one -> !one.getKey().isWait()).map(Map.Entry::getValue).toList();
        long n = counted.stream().mapToLong(Figures::n).sum();
        return of(question, n, figures.values().stream().allMatch(Figures::isExact), language);
    }

    Basis of(Question question, long n, boolean exact, Locale language) {
        String said = (exact ? EXACT.with(n) : ROUGH.with(n, Math.round(ERROR * 100))).in(language);
        return new Basis(question.selection().from(), question.selection().to(), now(), n, exact, exact ? 0 : ERROR, said,
                question.scope().name().in(language), n > 0 ? null : nothing(question.scope()).in(language));
    }

    static Words nothing(Scope scope) {
        return scope.only() != null && scope.values().isEmpty() ? NO_PROJECT : NOTHING;
    }

    OffsetDateTime now() {
        return china(clock.instant());
    }

    static OffsetDateTime china(Instant instant) {
        return instant.atZone(China.ZONE).toOffsetDateTime();
    }
}
