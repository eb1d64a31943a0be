package org.eights.quality;

import org.eights.casefile.CaseNumber;

/**
 * What was found in a case is done with. Told synchronously, in the transaction that closes the rectification.
 *
 * @param number the rectification
 * @param parent the case in which it was found
 * @param outcome {@code FIXED}, {@code PLAN}, {@code WAIVED} or {@code CANCELLED}
 * @param open how many rectifications of the parent are still open
 */
public record RectificationClosed(CaseNumber number, CaseNumber parent, String outcome, int open) {}
