package org.eights.lifecycle;

import java.util.List;
import java.util.Map;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.estate.AdverseFactor;
import org.eights.estate.AdverseFactors;
import org.eights.estate.ProjectId;
import org.springframework.stereotype.Component;

/** Customers were told of an adverse factor, or it is put right, or there is an approved plan for it (R10, R59): as the case was just told. */
@Component
public class SolveFactor {

    static final String FACTOR = "factor";
    static final String RESULT = "factorResult";
    static final String PLANNED = "PLANNED";
    static final String PLAN = "factorPlan";
    static final String SOLVED_ON = "solvedOn";
    static final String DISCLOSED_ON = "disclosedOn";
    static final String EVIDENCE = "factorEvidence";

    private final CaseFiles files;
    private final AdverseFactors factors;

    SolveFactor(CaseFiles files, AdverseFactors factors) {
        this.files = files;
        this.factors = factors;
    }

    /** @throws org.eights.wording.Refusal INVALID where the phase has no such factor; CONFLICT where it was put right before */
    public void solve(CaseNumber number) {
        Map<String, Object> values = files.get(number).values();
        String evidence = String.valueOf(values.get(EVIDENCE));
        if (PLANNED.equals(values.get(RESULT))) {
            factors.plan(meant(values), String.valueOf(values.get(PLAN)), evidence);
        } else {
            factors.solve(meant(values), PhaseDates.day(values, SOLVED_ON), evidence);
        }
    }

    /** @throws org.eights.wording.Refusal INVALID where the phase has no such factor */
    public void disclose(CaseNumber number) {
        CaseFile file = files.get(number);
        AdverseFactor factor = meant(file.values());
        factors.disclose(factor.project(), factor.phase(), List.of(factor.no()), PhaseDates.day(file.values(), DISCLOSED_ON), number.value());
    }

    private AdverseFactor meant(Map<String, Object> values) {
        return factors.meant(new ProjectId(values.get(LifecycleModel.PROJECT).toString()), values.get(LifecycleModel.PHASE).toString(),
                values.get(FACTOR).toString().strip());
    }
}
