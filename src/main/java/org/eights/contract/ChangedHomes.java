package org.eights.contract;

import java.util.List;
import org.eights.casefile.CaseFile;
import org.eights.estate.PhaseUnits;
import org.eights.estate.PhaseUnits.PhaseUnit;
import org.eights.estate.ProjectId;
import org.springframework.stereotype.Component;

/** Which homes a change concerns, as its request names them. */
@Component
class ChangedHomes {

    /** Field of the request: buildings and units, or nothing for the whole phase. */
    static final String FIELD = "affected";

    private final PhaseUnits units;

    ChangedHomes(PhaseUnits units) {
        this.units = units;
    }

    /** @throws org.eights.wording.Refusal INVALID at {@code affected}, naming what the phase does not have */
    List<PhaseUnit> sold(CaseFile change) {
        return units.named(new ProjectId(change.subject().projectId()), Said.text(change.values(), "phase"), Said.text(change.values(), FIELD), FIELD)
                .stream().filter(PhaseUnit::sold).toList();
    }
}
