package org.eights.cycletime.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eights.cycletime.Ages;
import org.eights.cycletime.Diagrams;
import org.eights.cycletime.Diagrams.Step;
import org.eights.cycletime.Diagrams.Version;
import org.eights.cycletime.Durations;
import org.eights.cycletime.Figures;
import org.eights.cycletime.OpenWork;
import org.eights.cycletime.ReadFigures;
import org.eights.cycletime.Spot;
import org.eights.cycletime.Wanted;
import org.eights.wording.Words;
import org.springframework.stereotype.Component;

/** Tells what every step of a process took, and where its cases are now. */
@Component
class Steps {

    private final ReadFigures read;
    private final OpenWork open;
    private final Diagrams diagrams;
    private final Ages ages;
    private final Saying saying;
    private final Clock clock;

    Steps(ReadFigures read, OpenWork open, Diagrams diagrams, Ages ages, Saying saying, Clock clock) {
        this.read = read;
        this.open = open;
        this.diagrams = diagrams;
        this.ages = ages;
        this.saying = saying;
        this.clock = clock;
    }

    StepsView of(Question question, Locale language) {
        Map<Spot, Figures> figures = read.of(question.selection(), Wanted.EVERYTHING);
        Map<String, OpenWork.Open> now = open.of(question.selection(), ages.bounds(), clock.instant()).stream()
                .collect(Collectors.toMap(OpenWork.Open::element, one -> one));
        Version drawn = question.version() == null ? question.diagram().versions().get(0) : question.version();
        Map<String, Words> names = names(question, figures);
        List<String> drawnSteps = diagrams.steps(drawn.definition()).stream().map(Step::element).toList();
        List<StepsView.Row> rows = names.entrySet().stream().map(one -> row(one.getKey(), one.getValue().in(language), figures, now.get(one.getKey()),
                !one.getKey().isEmpty() && !drawnSteps.contains(one.getKey()))).toList();
        return new StepsView(saying.of(question, figures, language), new StepsView.Named(question.diagram().process(),
                question.diagram().name().in(language), question.version() == null ? null : question.version().number(), drawn.definition()),
                rows, waits(figures, names, language));
    }

    /** The process, the steps as they are drawn, and those that only older versions had. */
    Map<String, Words> names(Question question, Map<Spot, Figures> figures) {
        Map<String, Words> names = new LinkedHashMap<>();
        names.put("", question.diagram().name());
        Version drawn = question.version() == null ? question.diagram().versions().get(0) : question.version();
        diagrams.steps(drawn.definition()).forEach(step -> names.put(step.element(), step.name()));
        List<String> missing = figures.keySet().stream().map(Spot::element).distinct().filter(element -> !names.containsKey(element)).sorted().toList();
        if (!missing.isEmpty()) {
            question.diagram().versions().stream().flatMap(version -> diagrams.steps(version.definition()).stream())
                    .filter(step -> missing.contains(step.element())).forEach(step -> names.putIfAbsent(step.element(), step.name()));
            missing.forEach(element -> names.putIfAbsent(element, new Words(element, element)));
        }
        return names;
    }

    Optional<Words> nameInAnyVersion(Diagrams.Diagram diagram, String element) {
        return diagram.versions().stream().flatMap(version -> diagrams.steps(version.definition()).stream())
                .filter(step -> step.element().equals(element)).map(Step::name).findFirst();
    }

    private StepsView.Row row(String element, String name, Map<Spot, Figures> all, OpenWork.Open now, boolean gone) {
        Figures of = all.entrySet().stream().filter(one -> one.getKey().element().equals(element) && !one.getKey().isWait())
                .map(Map.Entry::getValue).findFirst().orElseGet(Figures::new);
        return new StepsView.Row(element, name, of.n(), Took.of(of.working()), Took.of(of.elapsed()), before(element, all), of.kept(), of.late(),
                Share.part(of.late(), of.kept() + of.late()), Share.of(of.right(), of.rightOf()), now == null ? 0 : now.count(),
                now == null ? 0 : now.overdue(), now == null ? null : Saying.china(now.oldest()), now == null ? null : ages.workingSince(now.oldest()),
                of.n() < Saying.FEW, gone);
    }

    private static StepsView.Before before(String element, Map<Spot, Figures> all) {
        Durations plain = new Durations();
        Durations working = new Durations();
        all.forEach((spot, of) -> {
            if (spot.isWait() && spot.element().equals(element)) {
                plain.add(of.elapsed());
                working.add(of.working());
            }
        });
        return plain.count() == 0 ? null : new StepsView.Before(plain.count(), plain.mean(), plain.percentile(0.5), working.percentile(0.5));
    }

    private static List<StepsView.Wait> waits(Map<Spot, Figures> all, Map<String, Words> names, Locale language) {
        List<StepsView.Wait> waits = new ArrayList<>();
        all.forEach((spot, of) -> {
            if (spot.isWait()) {
                waits.add(new StepsView.Wait(spot.after(), name(names, spot.after(), language), spot.element(), name(names, spot.element(), language), of.n(),
                        of.elapsed().percentile(0.5), of.elapsed().mean(), of.working().percentile(0.5), of.n() < Saying.FEW));
            }
        });
        List<String> order = List.copyOf(names.keySet());
        waits.sort(Comparator.comparingInt((StepsView.Wait wait) -> order.indexOf(wait.to())).thenComparing(Comparator.comparingLong(StepsView.Wait::n).reversed()));
        return waits;
    }

    private static String name(Map<String, Words> names, String element, Locale language) {
        return names.containsKey(element) ? names.get(element).in(language) : element;
    }
}
