package org.eights.step;

import org.eights.casefile.CaseNumber;
import org.eights.casefile.RowPart;

/**
 * An open task of a case.
 *
 * @param step the element of the diagram
 * @param deploymentId the deployment that the diagram and its forms came with
 * @param part the part of the case that its rows are about; null where it knows no parts
 */
record TaskAtHand(String taskId, CaseNumber number, Step step, String deploymentId, RowPart part) {}
