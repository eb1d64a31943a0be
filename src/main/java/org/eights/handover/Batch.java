package org.eights.handover;

import java.time.Instant;
import java.time.LocalDate;
import org.eights.casefile.CaseNumber;
import org.eights.estate.ProjectId;

/**
 * A batch of homes that are handed over together.
 *
 * @param number of its case
 * @param phase code
 * @param handoverOn T, its first day (集中交房首日)
 * @param endsOn its last day
 * @param closedAt when its case was closed and its homes released; null while it is live
 */
public record Batch(CaseNumber number, ProjectId project, String phase, LocalDate handoverOn, LocalDate endsOn, Instant closedAt) {

    public boolean isLive() {
        return closedAt == null;
    }
}
