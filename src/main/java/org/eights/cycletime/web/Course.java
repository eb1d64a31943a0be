package org.eights.cycletime.web;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.eights.cycletime.Ages;
import org.eights.cycletime.Durations;
import org.eights.cycletime.Figures;
import org.eights.cycletime.ReadFigures;
import org.eights.cycletime.Spot;
import org.eights.cycletime.Wanted;
import org.eights.wording.Refusal;
import org.eights.wording.Words;
import org.springframework.stereotype.Component;

/** One process or one step: how it went month by month, and how many took how long. */
@Component
class Course {

    private static final long HOUR = 3600;
    private static final long[] DAYS = {1, 2, 3, 5, 7, 10, 15, 30};
    private static final String WORKING = "working";

    private final ReadFigures read;
    private final Steps steps;
    private final Saying saying;

    Course(ReadFigures read, Steps steps, Saying saying) {
        this.read = read;
        this.steps = steps;
        this.saying = saying;
    }

    TrendView trend(Question question, String element, Locale language) {
        String name = name(question, element).in(language);
        Map<Spot, Figures> figures = only(element, read.of(question.selection(), new Wanted(true, element)));
        YearMonth last = YearMonth.from(question.selection().to());
        List<TrendView.Month> months = Stream.iterate(YearMonth.from(question.selection().from()), month -> !month.isAfter(last), month -> month.plusMonths(1))
                .map(month -> month(month, figures.getOrDefault(new Spot(question.diagram().process(), month.atDay(1), element, ""), new Figures()))).toList();
        return new TrendView(saying.of(question, figures, language), element, name, months);
    }

    private static TrendView.Month month(YearMonth month, Figures of) {
        return new TrendView.Month(month.toString(), of.n(), Took.of(of.working()), Took.of(of.elapsed()), of.kept(), of.late(),
                Share.part(of.late(), of.kept() + of.late()), of.n() < Saying.FEW);
    }

    DistributionView distribution(Question question, String element, String measure, Locale language) {
        if (!List.of(WORKING, "elapsed").contains(measure)) {
            throw Refusal.invalid("measure", "可选working或elapsed", "Either working or elapsed");
        }
        String name = name(question, element).in(language);
        Map<Spot, Figures> figures = only(element, read.of(question.selection(), new Wanted(false, element)));
        Figures of = figures.values().stream().findFirst().orElseGet(Figures::new);
        Durations durations = WORKING.equals(measure) ? of.working() : of.elapsed();
        return new DistributionView(saying.of(question, figures, language), element, name, measure, of.n(), durations.percentile(0.5), durations.percentile(0.8),
                durations.percentile(0.95), buckets(durations, WORKING.equals(measure) ? Ages.WORKING_DAY : 24 * HOUR, WORKING.equals(measure), language));
    }

    private static List<DistributionView.Bucket> buckets(Durations durations, long day, boolean working, Locale language) {
        List<DistributionView.Bucket> buckets = new ArrayList<>();
        Words days = working ? new Words("个工作日", " working days") : new Words("天", " days");
        long from = 0;
        long below = 0;
        List<Long> bounds = new ArrayList<>(List.of(HOUR, 4 * HOUR));
        for (long count : DAYS) {
            bounds.add(count * day);
        }
        for (Long to : bounds) {
            long now = durations.below(to);
            String name = from == 0 ? new Words("1小时以内", "under 1 hour").in(language) : span(from, to, day, days, language);
            buckets.add(new DistributionView.Bucket(from, to, name, now - below, Share.part(now - below, durations.count())));
            below = now;
            from = to;
        }
        String last = new Words("30%s以上".formatted(days.zh()), "30%s or more".formatted(days.en())).in(language);
        buckets.add(new DistributionView.Bucket(from, null, last, durations.count() - below, Share.part(durations.count() - below, durations.count())));
        return buckets;
    }

    private static String span(long from, long to, long day, Words days, Locale language) {
        if (to < day) {
            return new Words("1至4小时", "1 to 4 hours").in(language);
        }
        return from < day ? new Words("4小时至1" + days.zh(), "4 hours to 1" + days.en().replaceFirst("s$", "")).in(language)
                : new Words("%d至%d%s".formatted(from / day, to / day, days.zh()), "%d to %d%s".formatted(from / day, to / day, days.en())).in(language);
    }

    private Words name(Question question, String element) {
        Map<String, Words> names = steps.names(question, Map.of());
        if (names.containsKey(element)) {
            return names.get(element);
        }
        return steps.nameInAnyVersion(question.diagram(), element)
                .orElseThrow(() -> Refusal.unknown("element", "该流程没有这个步骤", "The process has no such step"));
    }

    private static Map<Spot, Figures> only(String element, Map<Spot, Figures> figures) {
        return figures.entrySet().stream().filter(one -> one.getKey().element().equals(element) && !one.getKey().isWait())
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
