package org.eights.lifecycle;

import java.util.Map;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.estate.AdverseFactors;
import org.eights.estate.ProjectId;
import org.springframework.stereotype.Component;

/** Somebody has shown that an adverse factor is put right, or that there is an approved plan for it (R10, R59). */
@Component
public class SolveFactor {

    static final String NO = "factorNo";
    static final String RESULT = "factorResult";
    static final String PLANNED = "PLANNED";
    static final String PLAN = "factorPlan";
    static final String SOLVED_ON = "solvedOn";
    static final String EVIDENCE = "factorEvidence";

    private final CaseFiles files;
    private final AdverseFactors factors;

    SolveFactor(CaseFiles files, AdverseFactors factors) {
        this.files = files;
        this.factors = factors;
    }

    /** As the case was just told. @throws org.eights.wording.Refusal INVALID where the phase has no such factor, or it was put right before */
    public void solve(CaseNumber number) {
        CaseFile file = files.get(number);
        Map<String, Object> values = file.values();
        ProjectId project = new ProjectId(values.get(LifecycleModel.PROJECT).toString());
        String phase = values.get(LifecycleModel.PHASE).toString();
        int no = ((Number) values.get(NO)).intValue();
        String evidence = String.valueOf(values.get(EVIDENCE));
        if (PLANNED.equals(values.get(RESULT))) {
            factors.plan(project, phase, no, String.valueOf(values.get(PLAN)), evidence);
        } else {
            factors.solve(project, phase, no, PhaseDates.day(values, SOLVED_ON), evidence);
        }
    }
}
