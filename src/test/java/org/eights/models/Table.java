package org.eights.models;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

/** A decision table of the models, asked as the engine asks it but without one. */
final class Table {

    private static final DmnEngine ENGINE = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    private final DmnDecision decision;

    private Table(DmnDecision decision) {
        this.decision = decision;
    }

    /** The only decision of {@code processes/<path>.dmn}. */
    static Table of(String path) {
        return of(Path.of("processes", path + ".dmn"));
    }

    static Table of(Path file) {
        try (InputStream dmn = Files.newInputStream(file)) {
            return new Table(ENGINE.parseDecisions(dmn).get(0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first row that hits, for names and values in turn; names that are left out are unknown to the table. */
    Map<String, Object> ask(Object... namesAndValues) {
        Map<String, Object> known = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            known.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return ask(known);
    }

    /** The outputs of the first row that hits; empty where none does. */
    Map<String, Object> ask(Map<String, Object> known) {
        var hits = ENGINE.evaluateDecisionTable(decision, known);
        return hits.isEmpty() ? Map.of() : hits.getSingleResult().getEntryMap();
    }

    String key() {
        return decision.getKey();
    }
}
