package org.eights.estate;

import java.time.LocalDate;

/**
 * Somebody has to hear that a factor is, or will soon be, due.
 *
 * @param kind what is due
 * @param on the last day for it
 */
public record FactorDue(AdverseFactor factor, Kind kind, LocalDate on) {

    /** The two due dates of a factor (R10). */
    public enum Kind { DISCLOSURE, SOLUTION }
}
