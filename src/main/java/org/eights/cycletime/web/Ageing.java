package org.eights.cycletime.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eights.cycletime.Ages;
import org.eights.cycletime.Diagrams;
import org.eights.cycletime.OpenWork;
import org.eights.cycletime.Spot;
import org.eights.cycletime.Figures;
import org.eights.wording.Words;
import org.springframework.stereotype.Component;

/** Tells how old the open work is: of one process with its steps, or of every process. */
@Component
class Ageing {

    private static final Words NOTHING = new Words("现在没有符合条件的在办流程。", "Nothing that fits is open now.");

    private final OpenWork open;
    private final Diagrams diagrams;
    private final Steps steps;
    private final Ages ages;
    private final Saying saying;
    private final Clock clock;

    Ageing(OpenWork open, Diagrams diagrams, Steps steps, Ages ages, Saying saying, Clock clock) {
        this.open = open;
        this.diagrams = diagrams;
        this.steps = steps;
        this.ages = ages;
        this.saying = saying;
        this.clock = clock;
    }

    AgeingView of(Question question, Locale language) {
        List<OpenWork.Open> now = question.selection().processes().isEmpty() ? List.of() : open.of(question.selection(), ages.bounds(), clock.instant());
        List<AgeingView.Row> rows = new ArrayList<>();
        if (question.diagram() != null) {
            Map<Spot, Figures> none = Map.of();
            Map<String, Words> names = steps.names(question, none);
            now.forEach(one -> names.computeIfAbsent(one.element(), element -> steps.nameInAnyVersion(question.diagram(), element).orElse(new Words(element, element))));
            names.forEach((element, name) -> rows.add(row(question.diagram().process(), element, name.in(language), now)));
        } else {
            diagrams.all().stream().filter(one -> question.selection().processes().contains(one.process()))
                    .forEach(one -> rows.add(row(one.process(), "", one.name().in(language), now)));
        }
        List<FiltersView.Choice> buckets = Ages.all().stream().map(age -> new FiltersView.Choice(age.id(), age.name().in(language))).toList();
        String empty = now.isEmpty() ? (question.scope().only() != null && question.scope().values().isEmpty() ? Saying.nothing(question.scope()) : NOTHING).in(language) : null;
        return new AgeingView(saying.now(), question.scope().name().in(language), empty, buckets, rows);
    }

    private AgeingView.Row row(String process, String element, String name, List<OpenWork.Open> now) {
        return now.stream().filter(one -> one.process().equals(process) && one.element().equals(element)).findFirst()
                .map(one -> new AgeingView.Row(process, element, name, one.count(), one.overdue(), one.counts(), Saying.china(one.oldest()),
                        ages.workingSince(one.oldest())))
                .orElseGet(() -> new AgeingView.Row(process, element, name, 0, 0, Ages.all().stream().map(age -> 0L).toList(), null, null));
    }
}
