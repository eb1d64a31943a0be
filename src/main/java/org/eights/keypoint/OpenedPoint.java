package org.eights.keypoint;

import java.time.Instant;
import java.time.LocalDate;
import org.eights.casefile.CaseNumber;

/**
 * A key point that was opened.
 *
 * @param number its case
 * @param parent the case of the phase or batch whose stage it belongs to
 * @param due the rule of its date
 */
record OpenedPoint(CaseNumber number, CaseNumber parent, String code, Stage stage, Grade grade, String due, Instant openedAt, LocalDate dueOn) {}
