package org.eights.desk.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eights.casefile.CaseEntry;

/** An entry of a case file. */
final class EntryView {

    private EntryView() {}

    static Map<String, Object> of(CaseEntry entry, Reading reading) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("seq", entry.seq());
        view.put("at", ChinaTime.of(entry.at()));
        view.put("kind", entry.kind());
        view.put("element", entry.element());
        view.put("name", reading.in(entry.name()));
        view.put("by", entry.by());
        view.put("byName", entry.by() == null ? "" : reading.person(entry.by()));
        view.put("data", reading.mask().of(entry.data()));
        view.put("shown", reading.shown().of(entry.element(), entry.data()));
        return view;
    }
}
