package org.eights.handover;

import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A place was inspected: the first time counts for the first pass, the latest re-inspection for the re-inspection rate (P23). */
@Component
public class NoteInspection {

    private final JdbcClient jdbc;
    private final CaseFiles files;

    NoteInspection(JdbcClient jdbc, CaseFiles files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    /** @param number of the acceptance case, whose facts say whether it passed */
    public void note(CaseNumber number) {
        boolean passed = Boolean.TRUE.equals(files.get(number).facts().get("passed"));
        jdbc.sql("""
                UPDATE handover_place SET inspections = inspections + 1,
                    first_passed = CASE WHEN inspections = 0 THEN :passed ELSE first_passed END,
                    re_passed = CASE WHEN inspections = 0 THEN re_passed ELSE :passed END
                WHERE acceptance_case = :number""").param("passed", passed).param("number", number.value()).update();
    }
}
