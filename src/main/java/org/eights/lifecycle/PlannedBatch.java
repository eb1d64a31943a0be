package org.eights.lifecycle;

import java.util.Collection;
import java.util.List;
import org.eights.casefile.CaseRow;
import org.eights.estate.BuildingNames;

/** A batch as somebody wrote it into a row: its buildings, as people write them. */
record PlannedBatch(CaseRow row, List<String> buildings) {

    /** @param there the buildings of the phase */
    static PlannedBatch of(CaseRow row, Collection<String> there) {
        return new PlannedBatch(row, BuildingNames.typed(typed(row), there));
    }

    static String typed(CaseRow row) {
        return row.data().get("buildings") == null ? "" : row.data().get("buildings").toString().strip();
    }
}
