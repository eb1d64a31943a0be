package org.eights.handover;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eights.casefile.CaseNumber;
import org.eights.estate.AdverseFactor;
import org.eights.estate.AdverseFactors;
import org.springframework.stereotype.Component;

/** What speaks against the site of a batch's phase and is neither put right nor planned for: the gate stays shut for it (D07). */
@Component
class OpenFactors {

    private final Batches batches;
    private final AdverseFactors factors;

    OpenFactors(Batches batches, AdverseFactors factors) {
        this.batches = batches;
        this.factors = factors;
    }

    List<AdverseFactor> of(CaseNumber batch) {
        return batches.find(batch).map(found -> factors.open(found.project(), found.phase())).orElse(List.of());
    }

    /** The gate's answer; where factors are open, its reasons name them. */
    static Map<String, Object> named(List<AdverseFactor> open, Map<String, Object> answer) {
        if (open.isEmpty()) {
            return answer;
        }
        String labels = open.stream().map(AdverseFactor::label).collect(Collectors.joining("; "));
        Map<String, Object> named = new LinkedHashMap<>(answer);
        named.computeIfPresent("reason", (name, reason) -> reason + ";不利因素未解决:" + labels);
        named.computeIfPresent("reasonEn", (name, reason) -> reason + "; adverse factors not solved: " + labels);
        return named;
    }
}
