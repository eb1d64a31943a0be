package org.eights.prevention;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.CaseRow;
import org.eights.casefile.CaseRows;
import org.eights.step.CurrentPerson;
import org.springframework.stereotype.Component;

/** Puts before a case what has to be asked of it: each part once, and the monthly one anew each month. */
@Component
public class LoadRows {

    private final CaseFiles files;
    private final CaseRows rows;
    private final Map<String, RowsToAsk> tables;

    LoadRows(CaseFiles files, CaseRows rows, List<RowsToAsk> tables) {
        this.files = files;
        this.rows = rows;
        this.tables = tables.stream().collect(Collectors.toMap(RowsToAsk::kind, Function.identity()));
    }

    /**
     * Answers how many rows were added; none where the part has been asked about before.
     *
     * @param kind {@code designReview} or {@code salesRisks}
     * @param part code of the design stage or the checkpoint
     */
    public int load(CaseNumber number, String kind, String part) {
        RowsToAsk table = tables.get(kind);
        if (table == null) {
            throw new IllegalArgumentException("No table of rows '%s'; there are %s".formatted(kind, tables.keySet()));
        }
        files.lock(number);
        List<CaseRow> before = rows.of(number).stream().filter(row -> row.kind().equals(kind) && part.equals(row.data().get(table.part()))).toList();
        boolean asked = table.isAskedAgain(part) ? before.stream().anyMatch(row -> row.sealedAt() == null) : !before.isEmpty();
        if (asked) {
            return 0;
        }
        CaseFile file = files.get(number);
        List<Map<String, Object>> added = table.of(file, part);
        added.forEach(row -> rows.add(number, table.element(), kind, row, CurrentPerson.SYSTEM));
        return added.size();
    }
}
