package org.eights.handover;

import java.time.Instant;
import java.util.List;
import org.eights.casefile.CaseNumber;
import org.eights.wording.Words;

/**
 * Work on many places of a batch in the background.
 *
 * @param total how many places
 * @param startedBy user id, or {@code system}
 * @param endedAt null while it is going on
 * @param failures what could not be done and why, in the order of the places
 */
public record Work(long id, CaseNumber batch, WorkKind kind, int total, int done, int failed, String startedBy, Instant startedAt,
        Instant endedAt, List<Failure> failures) {

    /** @param place what the place is called */
    public record Failure(String place, Words reason) {}

    public boolean isRunning() {
        return endedAt == null;
    }

    public int remaining() {
        return total - done - failed;
    }
}
