package org.eights.warranty;

import java.time.LocalDate;
import org.eights.estate.HandedOver;

/**
 * A part whose warranty ends soon, in all homes of a building that were handed over on the same day; or of the contractor's own term, for
 * the building as a whole.
 *
 * @param homes where; without a day of the handover where it is the contractor's term
 * @param item code of the part
 * @param daysBefore which of its notices this is
 */
record EndingSoon(HandedOver homes, String item, LocalDate endsOn, int daysBefore) {}
