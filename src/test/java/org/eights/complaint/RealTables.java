package org.eights.complaint;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.eights.routing.DecisionTables;
import org.eights.wording.Words;

/** The product's own decision tables, asked without a process engine. */
public class RealTables implements DecisionTables {

    private static final Path LEAD_TIMES = Path.of("processes", "rules", "lead-times.dmn");
    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");

    private final DmnEngine engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final Map<String, DmnDecision> tables = new HashMap<>();
    private String lead;

    public RealTables() {
        try (Stream<Path> files = Files.walk(Path.of("processes"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".dmn")).toList()) {
                try (InputStream dmn = Files.newInputStream(file)) {
                    parse(dmn);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        asShipped();
    }

    /** As if a process owner had changed this row of the table of lead times, until {@link #asShipped()}. */
    public void leadTime(String what, int days) {
        String row = "(\"" + Pattern.quote(what) + "\"</text>\\s*</inputEntry>\\s*<outputEntry[^>]*>\\s*<text>)\\d+";
        lead = Pattern.compile(row).matcher(lead).replaceFirst("$1" + days);
        parse(new ByteArrayInputStream(lead.getBytes(StandardCharsets.UTF_8)));
    }

    public void asShipped() {
        try {
            lead = Files.readString(LEAD_TIMES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        parse(new ByteArrayInputStream(lead.getBytes(StandardCharsets.UTF_8)));
    }

    private void parse(InputStream dmn) {
        engine.parseDecisions(dmn).forEach(decision -> tables.put(decision.getKey(), decision));
    }

    @Override
    public Optional<Words> label(String table, String output) {
        return Optional.empty();
    }

    @Override
    public Map<String, Object> ask(String table, Map<String, Object> inputs) {
        var hits = engine.evaluateDecisionTable(tables.get(table), inputs);
        return hits.isEmpty() ? Map.of() : hits.getFirstResult().getEntryMap();
    }

    @Override
    public Set<String> inputs(String table) {
        return ((DmnDecisionTableImpl) tables.get(table).getDecisionLogic()).getInputs().stream()
                .flatMap(input -> NAME.matcher(input.getExpression().getExpression()).results()).map(MatchResult::group).collect(Collectors.toSet());
    }
}
