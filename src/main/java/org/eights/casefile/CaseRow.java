package org.eights.casefile;

import java.time.Instant;
import java.util.Map;

/**
 * One of the rows that a step has besides its form: a finding, a defect, an opinion, a participant.
 *
 * @param element id of the step it belongs to
 * @param kind what it is, as the step's {@code rows} property names it
 * @param position its place among the rows of its kind
 * @param data what it says, with the latest answers of later steps to it
 * @param sealedAt when its step was completed; null while it may still be changed
 * @param repliedBy user id of who answered it last, or null
 */
public record CaseRow(RowId id, CaseNumber number, String element, String kind, Map<String, Object> data, int position, String addedBy,
        Instant addedAt, Instant sealedAt, String repliedBy, Instant repliedAt) {

    public CaseRow {
        data = CaseJson.unchangeable(data);
    }
}
