package org.eights.lifecycle;

import org.eights.casefile.CaseNumber;
import org.eights.estate.ProjectId;

/**
 * The lifecycle of a phase.
 *
 * @param number of its case
 * @param phase code
 */
public record Lifecycle(CaseNumber number, ProjectId project, String phase) {}
