package org.eights.routing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        Set<String> wanted = tables.inputs(table);
        Map<String, Object> known = new HashMap<>(file.values());
        known.putAll(file.facts());
        known.putAll(more);
        if (!known.keySet().containsAll(wanted)) {
            sources.stream().filter(s -> s.knows(file)).forEach(s -> s.of(file).forEach(known::putIfAbsent));
        }
        return tables.ask(table, known);
    }

    /** What capabilities know of the case, all of it. */
    public Map<String, Object> derived(CaseFile file) {
        Map<String, Object> known = new HashMap<>();
        sources.stream().filter(s -> s.knows(file)).forEach(s -> known.putAll(s.of(file)));
        return known;
    }
}
