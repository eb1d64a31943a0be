package org.eights.prevention;

import java.time.Clock;
import java.util.Map;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseRows;
import org.eights.prevention.DefectLibrary.NewLesson;
import org.eights.step.Step;
import org.eights.step.StepRule;
import org.springframework.stereotype.Component;

/** A pre-acceptance found that a design was wrong: the next one is asked about it (P03, R3). */
@Component
class LearnFromFindings implements StepRule {

    private final CaseRows rows;
    private final DefectLibrary library;
    private final DesignPoints points;
    private final Clock clock;

    LearnFromFindings(CaseRows rows, DefectLibrary library, DesignPoints points, Clock clock) {
        this.rows = rows;
        this.library = library;
        this.points = points;
        this.clock = clock;
    }

    @Override
    public boolean watches(Step step) {
        return PreventionModel.ROUND_PROCESS.equals(step.process()) && PreventionModel.REVIEW_FINDINGS.equals(step.element());
    }

    @Override
    public void check(Step step, CaseFile file, Map<String, Object> values, String person) {
        // every finding may stand as it is
    }

    @Override
    public void done(Step step, CaseFile file, Map<String, Object> values, String person) {
        rows.of(file.number()).stream().filter(row -> row.kind().equals(PreventionModel.FINDINGS) && row.sealedAt() != null
                && PreventionModel.DESIGN_DEFECT.equals(row.data().get("source"))).forEach(row -> {
                    String what = row.data().get("location") + ":" + row.data().get("desc");
                    library.learn(new NewLesson(areaOf(what), what, null, file.subject().projectId(), file.number(), row.id()), clock.instant());
                });
    }

    /** Where somebody on site names an area of 表1, that is the area. */
    private String areaOf(String what) {
        return points.rows().stream().map(DesignPoints.DesignPoint::area).distinct().filter(what::contains).findFirst().orElse(null);
    }
}
