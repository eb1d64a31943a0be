package org.eights.complaint;

import java.util.Map;
import java.util.Set;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.NewEntry;
import org.eights.wording.Words;
import org.springframework.stereotype.Component;

/** A customer asks again; from the third time on the case is out of the ordinary (G4 异常标准). */
@Component
public class NoteChase {

    private static final int TOO_OFTEN = 3;

    private final CaseFiles files;
    private final ComplaintFacts facts;

    NoteChase(CaseFiles files, ComplaintFacts facts) {
        this.files = files;
        this.facts = facts;
    }

    public void chased(CaseNumber number) {
        CaseFile file = files.get(number);
        int count = (int) facts.of(file, Set.of("chaseCount")).get("chaseCount");
        if (count >= TOO_OFTEN) {
            files.record(NewEntry.mark(number, new Words("客户第%d次催问,列为异常".formatted(count), "The customer asked %d times: out of the ordinary".formatted(count)),
                    null, Map.of("abnormal", true)));
        }
    }
}
