package org.eights.cycletime.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eights.cycletime.Ages;
import org.eights.cycletime.Diagrams;
import org.eights.cycletime.Durations;
import org.eights.cycletime.Figures;
import org.eights.cycletime.OpenWork;
import org.eights.cycletime.RankTest;
import org.eights.cycletime.ReadFigures;
import org.eights.cycletime.Spot;
import org.eights.cycletime.Wanted;
import org.eights.wording.Words;
import org.springframework.stereotype.Component;

/** Tells how every process does, and which has become worse. */
@Component
class Dashboard {

    private static final int MONTHS = 12;
    private static final int RECENT = 3;
    private static final double NOTABLY = 1.1;
    private static final Words WORSE = new Words("近3个月工作时间中位数比之前9个月长%d%%,差别明显", "The median working time of the last 3 months is %d %% longer than in the 9 before; the difference is clear");

    private final ReadFigures read;
    private final OpenWork open;
    private final Diagrams diagrams;
    private final Ages ages;
    private final Saying saying;
    private final Clock clock;

    Dashboard(ReadFigures read, OpenWork open, Diagrams diagrams, Ages ages, Saying saying, Clock clock) {
        this.read = read;
        this.open = open;
        this.diagrams = diagrams;
        this.ages = ages;
        this.saying = saying;
        this.clock = clock;
    }

    DashboardView of(Question question, Locale language) {
        Map<Spot, Figures> period = read.of(question.selection(), new Wanted(false, ""));
        LocalDate to = question.selection().to();
        Map<Spot, Figures> months = read.of(question.selection().with(to.withDayOfMonth(1).minusMonths(MONTHS - 1L), to), new Wanted(true, ""));
        Map<String, OpenWork.Open> now = open.of(question.selection(), ages.bounds(), clock.instant()).stream().filter(one -> one.element().isEmpty())
                .collect(Collectors.toMap(OpenWork.Open::process, Function.identity()));
        Map<String, long[]> limits = new HashMap<>();
        period.forEach((spot, of) -> {
            long[] sum = limits.computeIfAbsent(spot.process(), key -> new long[2]);
            sum[0] += spot.isWait() ? 0 : of.kept();
            sum[1] += spot.isWait() ? 0 : of.kept() + of.late();
        });
        List<DashboardView.Row> rows = diagrams.all().stream().filter(diagram -> question.selection().processes().contains(diagram.process()))
                .map(diagram -> row(diagram.process(), diagram.name().in(language), period.get(new Spot(diagram.process(), null, "", "")),
                        limits.getOrDefault(diagram.process(), new long[2]), YearMonth.from(to), months, now.get(diagram.process()), language)).toList();
        Map<Spot, Figures> whole = period.entrySet().stream().filter(one -> one.getKey().element().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new DashboardView(saying.of(question, whole, language), rows);
    }

    private static DashboardView.Row row(String process, String name, Figures found, long[] limits, YearMonth last, Map<Spot, Figures> months, OpenWork.Open now,
            Locale language) {
        Figures of = found == null ? new Figures() : found;
        List<Figures> course = IntStream.range(0, MONTHS).mapToObj(i -> months.getOrDefault(
                new Spot(process, last.minusMonths(MONTHS - 1L - i).atDay(1), "", ""), new Figures())).toList();
        List<DashboardView.Month> trend = IntStream.range(0, MONTHS).mapToObj(i -> new DashboardView.Month(last.minusMonths(MONTHS - 1L - i).toString(),
                course.get(i).n(), course.get(i).working().percentile(0.5))).toList();
        String worse = worse(course, language);
        return new DashboardView.Row(process, name, now == null ? 0 : now.count(), now == null ? 0 : now.overdue(), of.n(), of.working().percentile(0.5),
                of.working().percentile(0.95), Share.of(limits[0], limits[1]), trend, worse != null, worse, of.n() < Saying.FEW);
    }

    private static String worse(List<Figures> course, Locale language) {
        Durations before = together(course.subList(0, MONTHS - RECENT));
        Durations recent = together(course.subList(MONTHS - RECENT, MONTHS));
        Double chance = RankTest.chance(before, recent);
        if (chance == null || chance >= RankTest.CLEAR || recent.percentile(0.5) <= before.percentile(0.5) * NOTABLY || before.percentile(0.5) == 0) {
            return null;
        }
        return WORSE.with(Math.round(100.0 * recent.percentile(0.5) / before.percentile(0.5) - 100)).in(language);
    }

    private static Durations together(List<Figures> months) {
        Durations all = new Durations();
        months.forEach(month -> all.add(month.working()));
        return all;
    }
}
