package org.eights.mailing;

import java.time.Instant;
import org.eights.casefile.CaseNumber;

/**
 * How far a mailing has come.
 *
 * @param owners how many there were to tell when it was ordered
 * @param noAddress how many have no address at all
 * @param failed how many could not be told for another reason
 * @param orderedBy user id, or {@code system}
 * @param endedAt null while it is going on
 */
public record MailingProgress(long id, CaseNumber about, String template, int owners, int told, int noAddress, int failed, String orderedBy,
        Instant orderedAt, Instant endedAt) {

    public boolean isRunning() {
        return endedAt == null;
    }
}
