package org.eights.desk;

import java.time.Instant;
import org.eights.casefile.CaseNumber;
import org.eights.wording.Words;

/**
 * A case as a list of cases shows it.
 *
 * @param processName what its process is called
 * @param unit the unit's number within its project, or null
 * @param projectName null where there is no project
 * @param customer the customer's whole name, or null
 * @param subject in a few words what it is about, or null
 * @param category code of its category, or null
 * @param state the steps that are open, or how it ended
 * @param closedAt null while it is open
 */
public record FoundCase(CaseNumber number, String process, Words processName, String unit, Words projectName, String customer, String subject,
        String category, Words state, Instant registeredAt, Instant closedAt) {

    public boolean isOpen() {
        return closedAt == null;
    }
}
