package org.eights.warranty;

import java.time.LocalDate;
import org.eights.wording.Words;

/**
 * When the warranty of one part of one unit ends.
 *
 * @param item code of the part
 * @param name what the part is called
 * @param endsOn the last day on which a report counts, or null while the unit is not handed over or nobody knows the seasons of its city
 * @param contractorEndsOn the last day of the contractor's own term, or null where nobody noted when the building was completed
 * @param noticeDays how many days before the end the owner is told, such as {@code 60,30}
 * @param contractorDays how many days before the end of the contractor's own term everything is looked at, such as {@code 90}
 * @param note from when and for how long, in words
 */
public record WarrantyEnd(String item, Words name, LocalDate endsOn, LocalDate contractorEndsOn, String noticeDays,
        String contractorDays, Words note) {

    /** Whether a report on this day comes too late; on the last day it does not. */
    public boolean isOver(LocalDate reportedOn) {
        return endsOn != null && reportedOn.isAfter(endsOn);
    }
}
