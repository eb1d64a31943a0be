package org.eights.prevention;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eights.casefile.CaseEntry;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.NewEntry;
import org.eights.estate.AdverseFactor;
import org.eights.wording.China;
import org.eights.wording.Words;
import org.springframework.stereotype.Component;

/** 记录告知: customers have been told of the adverse factors that the posted list names by their source (R22, R49, N16). */
@Component
public class NoteDisclosure {

    private final CaseFiles files;
    private final PhaseFactors factors;
    private final Clock clock;

    NoteDisclosure(CaseFiles files, PhaseFactors factors, Clock clock) {
        this.files = files;
        this.factors = factors;
        this.clock = clock;
    }

    /**
     * Answers how many factors were told of now; what the list leaves out stays to be told, and keeps the gate closed. What one buyer signed
     * without a posted list tells the public nothing.
     */
    public int note(CaseNumber number) {
        CaseFile file = files.get(number);
        List<CaseEntry> posted = files.entriesOf(number, PreventionModel.DISCLOSE);
        CaseEntry last = posted.get(posted.size() - 1);
        if (last.data().get("list") == null) {
            return 0;
        }
        List<AdverseFactor> told = factors.disclose(file, last.data().get("list").toString(), LocalDate.now(clock.withZone(China.ZONE)));
        if (!told.isEmpty()) {
            String sources = told.stream().map(factor -> factor.found().source()).collect(Collectors.joining("、"));
            files.record(NewEntry.mark(number, new Words("已告知不利因素:" + sources, "Disclosed adverse factors: " + sources), last.by(), Map.of()));
        }
        return told.size();
    }
}
