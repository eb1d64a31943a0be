package org.eights.lifecycle;

import java.util.List;
import java.util.Map;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.CaseRow;
import org.eights.casefile.CaseRows;
import org.eights.estate.AdverseFactors;
import org.eights.estate.FoundFactor;
import org.eights.estate.ProjectId;
import org.springframework.stereotype.Component;

/** What was found to speak against the site becomes the phase's, with two due dates: told before the opening, put right before the handover (R10). */
@Component
public class NoteFactors {

    private final CaseFiles files;
    private final CaseRows rows;
    private final AdverseFactors factors;

    NoteFactors(CaseFiles files, CaseRows rows, AdverseFactors factors) {
        this.files = files;
        this.rows = rows;
        this.factors = factors;
    }

    /** Each row once, however often this is asked. */
    public void note(CaseNumber number) {
        CaseFile file = files.get(number);
        PhaseDates dates = PhaseDates.of(file.values());
        ProjectId project = new ProjectId(file.values().get(LifecycleModel.PROJECT).toString());
        String phase = file.values().get(LifecycleModel.PHASE).toString();
        for (CaseRow row : found(number)) {
            factors.note(project, phase, row.id().value(), read(row.data()), dates.discloseBy(), dates.solvedAtLatest());
        }
    }

    private List<CaseRow> found(CaseNumber number) {
        return rows.of(number).stream().filter(row -> LifecycleModel.ADVERSE_FACTORS.equals(row.kind())).toList();
    }

    private static FoundFactor read(Map<String, Object> row) {
        Integer distance = row.get("distanceM") instanceof Number metres ? metres.intValue() : null;
        return new FoundFactor(text(row, "factorType"), text(row, "source"), Boolean.TRUE.equals(row.get("inRedLine")), distance,
                text(row, "impact"), text(row, "disclosureText"), text(row, "solution"), text(row, "dept"), PhaseDates.day(row, "solveBy"));
    }

    private static String text(Map<String, Object> row, String name) {
        return row.get(name) == null ? null : row.get(name).toString();
    }
}
