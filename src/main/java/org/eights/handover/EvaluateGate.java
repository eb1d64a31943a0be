package org.eights.handover;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eights.casefile.CaseEntry;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.EntryKind;
import org.eights.casefile.NewEntry;
import org.eights.estate.AdverseFactor;
import org.eights.quality.Rectifications;
import org.eights.routing.DecisionTables;
import org.eights.step.CurrentPerson;
import org.eights.wording.Words;
import org.springframework.stereotype.Component;

/** 清零检查: what is still open thirty days before the handover, and whether one may go on (D07). The table decides. */
@Component
public class EvaluateGate {

    static final String TABLE = "handoverGate";

    private final CaseFiles files;
    private final Rectifications rectifications;
    private final AcceptanceRates rates;
    private final OpenFactors factors;
    private final DecisionTables tables;

    EvaluateGate(CaseFiles files, Rectifications rectifications, AcceptanceRates rates, OpenFactors factors, DecisionTables tables) {
        this.files = files;
        this.rectifications = rectifications;
        this.rates = rates;
        this.factors = factors;
        this.tables = tables;
    }

    /**
     * The gate's answer.
     *
     * @param result PASS, PASS_COND or BLOCK
     * @param overridable whether the general manager may go on in writing
     */
    public record Gate(String result, boolean overridable) {}

    /** Looks anew. What came out is written into the case where it is news. */
    public Gate evaluate(CaseNumber batch, String element) {
        CaseFile file = files.get(batch);
        List<AdverseFactor> open = factors.of(batch);
        Map<String, Object> asked = new LinkedHashMap<>(GateCounts.of(rectifications.of(batch)).withFactors(open.size()).values());
        Number rate = rate(batch);
        asked.put("rePassRate", rate == null ? null : rate.doubleValue());
        asked.put("overridden", overridden(batch));
        Map<String, Object> answer = OpenFactors.named(open, tables.ask(TABLE, asked));
        Gate gate = new Gate(Objects.requireNonNull(answer.get("gate"), TABLE + " has no answer").toString(),
                Boolean.TRUE.equals(answer.get("overridable")));
        record(file, element, gate, answer, asked);
        return gate;
    }

    /** What failed once lowers the rate for good. A postponement is the answer to that: after it the places count as they stand. */
    private Number rate(CaseNumber batch) {
        AcceptanceRates.Rates counted = rates.of(batch);
        boolean postponed = files.entriesOf(batch, HandoverModel.DECIDE_POSTPONEMENT).stream()
                .anyMatch(decision -> "POSTPONE".equals(decision.data().get("postponement")));
        return postponed ? counted.goodNow() : counted.rePassRate();
    }

    private void record(CaseFile file, String element, Gate gate, Map<String, Object> answer, Map<String, Object> asked) {
        Map<String, Object> facts = Map.of("gate", gate.result(), "overridable", gate.overridable());
        Map<String, Object> values = new LinkedHashMap<>(asked);
        values.remove("overridden");
        values.putAll(facts);
        values.put("gateReason", answer.get("reason"));
        values.put("gateReasonEn", answer.get("reasonEn"));
        boolean news = values.entrySet().stream().anyMatch(v -> !same(file.values().get(v.getKey()), v.getValue()));
        if (news) {
            Words name = new Words("清零检查:%s".formatted(answer.get("reason")), "Gate: %s".formatted(answer.get("reasonEn")));
            files.record(new NewEntry(file.number(), EntryKind.DECISION, element, name, CurrentPerson.SYSTEM, values, facts, Map.of()));
        }
    }

    private static boolean same(Object before, Object now) {
        return before instanceof Number a && now instanceof Number b ? a.doubleValue() == b.doubleValue() : Objects.equals(before, now);
    }

    /** The general manager went on in writing, and has not postponed the handover since. */
    private boolean overridden(CaseNumber batch) {
        List<CaseEntry> decisions = Stream.concat(files.entriesOf(batch, HandoverModel.OVERRIDE).stream(),
                files.entriesOf(batch, HandoverModel.DECIDE_POSTPONEMENT).stream()).sorted(Comparator.comparing(CaseEntry::seq)).toList();
        boolean overridden = false;
        for (CaseEntry decision : decisions) {
            Object said = decision.data().get("postponement");
            overridden = HandoverModel.OVERRIDE.equals(decision.element()) || "OVERRIDE".equals(said) || overridden && !"POSTPONE".equals(said);
        }
        return overridden;
    }
}
