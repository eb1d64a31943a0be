package org.eights.casefile;

import java.time.Instant;
import java.util.Map;

/**
 * What is known of a case now.
 *
 * @param process id of the process that it began with
 * @param state where it stands: {@code OPEN} at first, then what its process says, at the end its outcome
 * @param outcome how it ended, null while open
 * @param registeredAt when it was first registered
 * @param reckonedFrom where its limits count from: registration, or the latest reopening
 * @param closedAt null while open
 * @param values the latest of everything that was entered; decimals are BigDecimal, whole numbers Integer or Long
 * @param facts the latest of the few facts that the process reads
 */
public record CaseFile(CaseNumber number, String process, CaseSubject subject, String state, String outcome, Instant registeredAt,
        Instant reckonedFrom, Instant closedAt, Map<String, Object> values, Map<String, Object> facts) {

    public CaseFile {
        values = CaseJson.unchangeable(values);
        facts = CaseJson.unchangeable(facts);
    }

    public boolean isOpen() {
        return closedAt == null;
    }

    /** The same, standing elsewhere. */
    CaseFile in(String elsewhere) {
        return new CaseFile(number, process, subject, elsewhere, outcome, registeredAt, reckonedFrom, closedAt, values, facts);
    }
}
