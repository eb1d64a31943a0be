package org.eights.lifecycle;

import org.eights.casefile.CaseNumber;
import org.eights.estate.ProjectId;

/**
 * The lifecycle of a phase.
 *
 * @param number of its case
 * @param phase code
 * @param isOpen false once the case is closed
 */
public record Lifecycle(CaseNumber number, ProjectId project, String phase, boolean isOpen) {}
