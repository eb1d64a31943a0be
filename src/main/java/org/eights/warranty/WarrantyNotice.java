package org.eights.warranty;

import java.time.LocalDate;
import java.util.List;
import org.eights.estate.ProjectId;
import org.eights.estate.UnitId;

/**
 * A notice whose case is to be opened.
 *
 * @param phase code of the building's phase
 * @param unit null where it is for the contractor
 * @param items never empty
 */
record WarrantyNotice(long id, ProjectId project, String phase, String building, UnitId unit, List<Item> items) {

    /** @param item code of the part */
    record Item(String item, LocalDate endsOn) {}
}
