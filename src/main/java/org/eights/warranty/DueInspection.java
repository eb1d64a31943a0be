package org.eights.warranty;

import java.time.LocalDate;
import org.eights.estate.HandedOver;

/**
 * A building that is to be inspected.
 *
 * @param on the day that has come, which may be some days ago
 */
record DueInspection(HandedOver building, Occasion occasion, LocalDate on) {}
