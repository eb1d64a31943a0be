package org.eights.lifecycle;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.eights.casefile.CaseRow;

/** A batch as somebody wrote it into a row: its buildings, as people write them. */
record PlannedBatch(CaseRow row, String typed, Set<String> buildings) {

    static PlannedBatch of(CaseRow row) {
        String typed = row.data().get("buildings") == null ? "" : row.data().get("buildings").toString().strip();
        Set<String> buildings = Arrays.stream(typed.split("[,,、;;\\s]+")).map(name -> name.replaceFirst("(号楼|栋|幢|号|#)$", ""))
                .filter(name -> !name.isBlank()).collect(Collectors.toCollection(LinkedHashSet::new));
        return new PlannedBatch(row, typed, buildings);
    }
}
