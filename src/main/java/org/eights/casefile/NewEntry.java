package org.eights.casefile;

import java.util.Map;
import java.util.Objects;
import org.eights.wording.Words;

/**
 * An entry to be added. Values are texts, numbers, yes/no, null, dates, and lists and maps of these.
 *
 * @param element the model's element id, or null
 * @param name what happened, as people call it
 * @param by who did it: a user id, or null where nobody did
 * @param values what was entered; becomes what the case knows now
 * @param facts the few things that gateways, timers and candidate groups read; become the case's facts
 * @param extra belongs to this entry alone; a name that values or facts use as well is kept as {@code extra.name}
 */
public record NewEntry(CaseNumber number, EntryKind kind, String element, Words name, String by,
        Map<String, Object> values, Map<String, Object> facts, Map<String, Object> extra) {

    public NewEntry {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        values = values == null ? Map.of() : values;
        facts = facts == null ? Map.of() : facts;
        extra = extra == null ? Map.of() : extra;
    }

    /** An entry that tells something and changes nothing that the case knows. */
    public static NewEntry mark(CaseNumber number, Words name, String by, Map<String, Object> extra) {
        return new NewEntry(number, EntryKind.MARK, null, name, by, Map.of(), Map.of(), extra);
    }
}
