package org.eights.handover;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eights.casefile.CaseNumber;
import org.eights.step.CancelCase;
import org.eights.wording.Words;
import org.springframework.stereotype.Component;

/** The batch was withdrawn: the acceptances and handovers of its places that are still open end with it, and say why. */
@Component
class EndCases implements PlaceWork {

    static final String REASON = "reason";
    static final String OUTCOME = "outcome";

    private final CancelCase cancelCase;

    EndCases(CancelCase cancelCase) {
        this.cancelCase = cancelCase;
    }

    @Override
    public WorkKind kind() {
        return WorkKind.END_CASES;
    }

    @Override
    public String concerns() {
        return """
                EXISTS (SELECT FROM case_file f WHERE f.closed_at IS NULL AND f.number IN (p.acceptance_case, p.household_case))""";
    }

    @Override
    public boolean outlivesBatch() {
        return true;
    }

    @Override
    public Map<Integer, CaseNumber> carryOut(OrderedWork work, List<Place> these) {
        Words why = new Words("批次%s已撤销".formatted(work.batch()), "Batch %s was withdrawn".formatted(work.batch()));
        Map<Integer, CaseNumber> cases = new HashMap<>();
        for (Place place : these) {
            // the handover first: the end of an acceptance could have its owner notified
            Stream.of(place.household(), place.acceptance()).filter(Objects::nonNull).forEach(number -> cancelCase.cancel(number,
                    String.valueOf(work.told().get(OUTCOME)), why, String.valueOf(work.told().get(REASON)), work.by()));
            cases.put(place.no(), place.household() != null ? place.household() : place.acceptance());
        }
        return cases;
    }
}
