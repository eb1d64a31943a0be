package org.eights.handover;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.CaseSubject;
import org.eights.casefile.NewCase;
import org.eights.casefile.OpenMany;
import org.eights.step.StartMany;
import org.eights.wording.Words;
import org.springframework.stereotype.Component;

/** Every home and every public part gets an acceptance case of its own (R57). */
@Component
class OpenAcceptances implements PlaceWork {

    private static final Words OPENED = new Words("开启分户验收", "Acceptance opened");

    private final Batches batches;
    private final Places places;
    private final OpenMany openMany;
    private final StartMany startMany;

    OpenAcceptances(Batches batches, Places places, OpenMany openMany, StartMany startMany) {
        this.batches = batches;
        this.places = places;
        this.openMany = openMany;
        this.startMany = startMany;
    }

    @Override
    public WorkKind kind() {
        return WorkKind.ACCEPTANCES;
    }

    @Override
    public String concerns() {
        return "p.acceptance_case IS NULL";
    }

    @Override
    public Map<Integer, CaseNumber> carryOut(OrderedWork work, List<Place> these) {
        Batch batch = batches.get(work.batch());
        List<Place> without = these.stream().filter(place -> place.acceptance() == null).toList();
        List<CaseNumber> numbers = openMany.open(HandoverModel.UNIT_ACCEPTANCE_TYPE, HandoverModel.UNIT_ACCEPTANCE,
                without.stream().map(place -> newCase(batch, place)).toList(), OPENED, work.by());
        places.acceptances(work.batch(), without.stream().map(Place::no).toList(), numbers);
        startMany.start(HandoverModel.UNIT_ACCEPTANCE_OPENED, numbers);
        Map<Integer, CaseNumber> cases = new HashMap<>();
        these.forEach(place -> cases.put(place.no(), place.acceptance()));
        for (int i = 0; i < numbers.size(); i++) {
            cases.put(without.get(i).no(), numbers.get(i));
        }
        return cases;
    }

    private static NewCase newCase(Batch batch, Place place) {
        Map<String, Object> values = new LinkedHashMap<>(BatchValues.of(batch));
        values.put("place", place.label());
        return new NewCase(new CaseSubject(batch.project().value(), place.unit() == null ? null : place.unit().value(), null), values, Map.of());
    }
}
