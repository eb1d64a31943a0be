package org.eights.handover;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eights.casefile.CaseWords;
import org.eights.casefile.FactWords;
import org.eights.step.CaseLabels;
import org.eights.step.LabelsOfCases;
import org.eights.wording.Words;
import org.springframework.stereotype.Component;

/** What the states of places are called: before they have a household's case here, then by {@code words.yml}, at last by the end events. */
@Component
public class PlaceStateWords {

    /** Nobody bought it: it is accepted like the others, but nobody comes for it. */
    public static final String UNSOLD = "UNSOLD";

    private static final Map<String, Words> BEFORE = Map.of(Place.PLANNED, new Words("待验收", "To be accepted"),
            Place.ACCEPTING, new Words("验收中", "Being accepted"), Place.ACCEPTED, new Words("验收通过", "Accepted"),
            UNSOLD, new Words("未售", "Not sold"), "OPEN", new Words("已开启", "Opened"));

    private final CaseWords words;
    private final LabelsOfCases labels;

    PlaceStateWords(CaseWords words, LabelsOfCases labels) {
        this.words = words;
        this.labels = labels;
    }

    /** For one reading of many places: asks once for each state. */
    Function<String, Words> reading() {
        Map<String, Words> found = new HashMap<>();
        CaseLabels newest = labels.newest();
        return state -> found.computeIfAbsent(state, code -> Optional.ofNullable(BEFORE.get(code))
                .or(() -> words.of("state").map(FactWords::values).map(values -> values.get(code))).or(() -> newest.end(code))
                .orElse(new Words(code, code)));
    }
}
