package org.eights.routing;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.springframework.stereotype.Component;

/** Puts a case before a decision table: what was entered last, the facts, and what capabilities know besides. */
@Component
public class CaseDecisions {

    private final DecisionTables tables;
    private final CaseFiles files;
    private final List<CaseFacts> sources;

    public CaseDecisions(DecisionTables tables, CaseFiles files, List<CaseFacts> sources) {
        this.tables = tables;
        this.files = files;
        this.sources = sources;
    }

    /**
     * Asks the table about the case.
     *
     * @param more what only the asker knows, such as the step; goes before everything else
     */
    public Map<String, Object> ask(String table, CaseNumber number, Map<String, Object> more) {
        return ask(table, files.get(number), more);
    }

    /** As {@link #ask(String, CaseNumber, Map)}, with the file at hand. */
    public Map<String, Object> ask(String table, CaseFile file, Map<String, Object> more) {
        Map<String, Object> known = new HashMap<>(file.values());
        known.putAll(file.facts());
        known.putAll(more);
        Set<String> unknown = tables.inputs(table).stream().filter(name -> known.get(name) == null).collect(Collectors.toSet());
        derived(file, unknown).forEach(known::putIfAbsent);
        return tables.ask(table, known);
    }

    /** What capabilities know of the case, all of it. */
    public Map<String, Object> derived(CaseFile file) {
        Map<String, Object> known = new HashMap<>();
        sources.stream().filter(s -> s.knows(file)).forEach(s -> known.putAll(s.of(file, s.names())));
        return known;
    }

    /** What capabilities know of the case under these names. */
    public Map<String, Object> derived(CaseFile file, Set<String> names) {
        Map<String, Object> known = new HashMap<>();
        sources.stream().filter(s -> !Collections.disjoint(s.names(), names) && s.knows(file)).forEach(s -> known.putAll(s.of(file, names)));
        return known;
    }
}
