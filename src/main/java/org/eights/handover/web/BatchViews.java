package org.eights.handover.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseFiles;
import org.eights.estate.Estate;
import org.eights.handover.AcceptanceRates;
import org.eights.handover.Batch;
import org.eights.handover.Places;
import org.eights.handover.StartWork;
import org.eights.handover.Works;
import org.eights.step.CaseLabels;
import org.eights.step.LabelsOfCases;
import org.springframework.stereotype.Component;

/** Tells of batches in one language. */
@Component
class BatchViews {

    private final CaseFiles files;
    private final Estate estate;
    private final Places places;
    private final Works works;
    private final AcceptanceRates rates;
    private final StartWork startWork;
    private final LabelsOfCases labels;

    BatchViews(CaseFiles files, Estate estate, Places places, Works works, AcceptanceRates rates, StartWork startWork, LabelsOfCases labels) {
        this.files = files;
        this.estate = estate;
        this.places = places;
        this.works = works;
        this.rates = rates;
        this.startWork = startWork;
        this.labels = labels;
    }

    List<BatchView.Listed> list(List<Batch> batches, Locale language) {
        CaseLabels called = labels.newest();
        return batches.stream().map(batch -> {
            CaseFile file = files.get(batch.number());
            Places.Count count = places.count(batch.number());
            return new BatchView.Listed(batch.number().value(), file.process(), batch.project().value(), project(batch, language), batch.phase(),
                    batch.handoverOn(), batch.endsOn(), file.state(), state(called, file.state(), language), count.places(), count.units());
        }).toList();
    }

    /** @param acts whether the caller may begin work at all */
    BatchView one(Batch batch, boolean acts, Locale language) {
        CaseLabels called = labels.newest();
        CaseFile file = files.get(batch.number());
        Places.Count count = places.count(batch.number());
        Object gate = file.values().get("gate");
        return new BatchView(batch.number().value(), file.process(), batch.project().value(), project(batch, language), batch.phase(),
                batch.handoverOn(), batch.endsOn(), file.state(), state(called, file.state(), language), count.places(), count.units(),
                BatchView.Gate.of(file.values(), gate == null ? null : code(called, "gate", gate.toString(), language).orElse(gate.toString()), language),
                BatchView.Acceptance.of(rates.of(batch.number()), count),
                works.of(batch.number()).stream().map(work -> BatchView.WorkView.of(work, language)).toList(),
                acts ? startWork.possible(batch).stream().map(kind -> BatchView.Action.of(kind, language)).toList() : List.of());
    }

    private String project(Batch batch, Locale language) {
        return estate.project(batch.project()).map(project -> project.name().in(language)).orElse(batch.project().value());
    }

    private static String state(CaseLabels called, String state, Locale language) {
        return code(called, "state", state, language).or(() -> called.end(state).map(words -> words.in(language))).orElse(state);
    }

    private static Optional<String> code(CaseLabels called, String key, String code, Locale language) {
        return called.of(null, key).stream().map(field -> field.values().get(code)).filter(Objects::nonNull).findFirst()
                .map(words -> words.in(language));
    }
}
