package org.eights.contract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eights.casefile.CaseFile;
import org.eights.estate.AdverseFactors;
import org.eights.estate.Estate;
import org.eights.estate.Unit;
import org.eights.estate.UnitId;
import org.eights.routing.CaseFacts;
import org.eights.wording.Words;
import org.springframework.stereotype.Component;

/** What a buyer is warned of: everything that speaks against the site of the home, as it is known when the buyer is told (R22, N16). */
@Component
class SigningFacts implements CaseFacts {

    static final String LIST = "list";
    private static final Words NONE = new Words("无", "none");

    private final Estate estate;
    private final AdverseFactors factors;

    SigningFacts(Estate estate, AdverseFactors factors) {
        this.estate = estate;
        this.factors = factors;
    }

    @Override
    public boolean knows(CaseFile file) {
        return ContractModel.SIGNING.equals(file.process()) && file.subject().unitId() != null;
    }

    @Override
    public Set<String> names() {
        return Set.of(LIST);
    }

    @Override
    public Map<String, Object> of(CaseFile file, Set<String> wanted) {
        return wanted.contains(LIST) ? Map.of(LIST, list(file)) : Map.of();
    }

    /** What the buyer of this home is warned of: text, or the words for nothing. */
    Object list(CaseFile signing) {
        Unit unit = estate.unit(new UnitId(signing.subject().unitId()));
        List<String> texts = factors.of(unit.project(), unit.phase()).stream().map(factor -> factor.found().disclosure()).toList();
        return texts.isEmpty() ? NONE : texts.stream().collect(Collectors.joining(";"));
    }
}
