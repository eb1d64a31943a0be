package org.eights.lifecycle;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.CaseRow;
import org.eights.casefile.CaseRows;
import org.eights.estate.AdverseFactors;
import org.eights.estate.FoundFactor;
import org.eights.estate.ProjectId;
import org.eights.wording.China;
import org.eights.wording.Refusal;
import org.springframework.stereotype.Component;

/** What was found to speak against the site becomes the phase's, with two due dates: told before the opening, put right before the handover (R10). */
@Component
public class NoteFactors {

    private final CaseFiles files;
    private final CaseRows rows;
    private final AdverseFactors factors;
    private final FactorDates dates;
    private final Clock clock;

    NoteFactors(CaseFiles files, CaseRows rows, AdverseFactors factors, FactorDates dates, Clock clock) {
        this.files = files;
        this.rows = rows;
        this.factors = factors;
        this.dates = dates;
        this.clock = clock;
    }

    /** Of the rows of the case, each once, however often this is asked. */
    public void note(CaseNumber number) {
        CaseFile file = files.get(number);
        rows.of(number).stream().filter(row -> LifecycleModel.ADVERSE_FACTORS.equals(row.kind())).forEach(row -> note(file, row));
    }

    /** One that was found later, as the case was just told. @throws Refusal INVALID where it would be put right too late */
    public void found(CaseNumber number) {
        CaseFile file = files.get(number);
        LocalDate latest = dates.solvedAtLatest(PhaseDates.of(file.values()));
        FoundFactor found = read(file.values());
        if (found.plannedOn().isAfter(latest) && !latest.isBefore(LocalDate.now(clock.withZone(China.ZONE)))) {
            throw Refusal.invalid("solveBy", "不得晚于交付前%d天(%s)".formatted(dates.solvedBefore(), latest),
                    "At the latest %d days before the handover, %s".formatted(dates.solvedBefore(), latest));
        }
        add(file, UUID.randomUUID(), found);
    }

    private void note(CaseFile file, CaseRow row) {
        add(file, row.id().value(), read(row.data()));
    }

    private void add(CaseFile file, UUID as, FoundFactor found) {
        PhaseDates planned = PhaseDates.of(file.values());
        factors.note(new ProjectId(file.values().get(LifecycleModel.PROJECT).toString()), file.values().get(LifecycleModel.PHASE).toString(), as,
                found, dates.discloseBy(planned), dates.solvedAtLatest(planned));
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
