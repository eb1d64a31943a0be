package org.eights.step;

import org.eights.casefile.CaseNumber;

/**
 * An open task of a case.
 *
 * @param step the element of the diagram
 * @param deploymentId the deployment that the diagram and its forms came with
 */
record TaskAtHand(String taskId, CaseNumber number, Step step, String deploymentId) {}
