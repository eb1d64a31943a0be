package org.eights.casefile;

import java.time.Instant;
import java.util.Map;
import org.eights.wording.Words;

/**
 * One entry of a case, as it was added.
 *
 * @param seq its place in the case, from 1
 * @param element the model's element id, or null
 * @param by user id of who did it, or null
 * @param data everything that was entered; a redacted field holds its mark {@code {redacted: true, by, at}} instead
 */
public record CaseEntry(long seq, Instant at, EntryKind kind, String element, Words name, String by, Map<String, Object> data) {

    public CaseEntry {
        data = CaseJson.unchangeable(data);
    }

    public boolean isRedacted(String field) {
        return data.get(field) instanceof Map<?, ?> mark && Boolean.TRUE.equals(mark.get("redacted"));
    }
}
