package org.eights.prevention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eights.casefile.CaseEntry;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.EntryKind;
import org.eights.casefile.NewEntry;
import org.eights.estate.AdverseFactor;
import org.eights.routing.DecisionTables;
import org.eights.step.CurrentPerson;
import org.eights.wording.Refusal;
import org.eights.wording.Words;
import org.springframework.stereotype.Component;

/** 开放检查: whether a sales office, a demonstration area, a sample unit or the sale itself may open (D06). The table decides. */
@Component
public class EvaluateOpeningGate {

    private static final Set<String> STEPS = Set.of("ServiceTask_EvaluateGate", "ServiceTask_Reevaluate");
    private static final Words UNDISCLOSED = new Words("不利因素:%s", "Adverse factor: %s");

    private final CaseFiles files;
    private final SalesFindings findings;
    private final PhaseFactors factors;
    private final DecisionTables tables;
    private final Answerable answerable;

    EvaluateOpeningGate(CaseFiles files, SalesFindings findings, PhaseFactors factors, DecisionTables tables, Answerable answerable) {
        this.files = files;
        this.findings = findings;
        this.factors = factors;
        this.tables = tables;
        this.answerable = answerable;
    }

    /**
     * The gate's answer.
     *
     * @param result PASS, PASS_COND or BLOCK
     * @param overridable whether the general manager may let it open in writing
     * @param reason why, what is open and who has it
     */
    public record Gate(String result, boolean overridable, Words reason) {}

    /**
     * Looks anew. What came out is written into the case where it is news for this checkpoint.
     *
     * @throws Refusal INVALID where it was overridden and the table does not let it be
     */
    public Gate evaluate(CaseNumber number, Checkpoint checkpoint, String element) {
        CaseFile file = files.get(number);
        List<SalesFinding> found = findings.of(number, checkpoint.code());
        List<AdverseFactor> undisclosed = factors.undisclosed(file);
        Map<String, Object> asked = asked(checkpoint, found, undisclosed);
        Map<String, Object> answer = tables.ask(PreventionModel.OPENING_GATE, asked);
        if (checkpoint.overridden()) {
            requireOverridable(asked);
        }
        String result = Objects.requireNonNull(answer.get("openingGate"), PreventionModel.OPENING_GATE + " has no answer").toString();
        Words why = new Words(String.valueOf(answer.get("reason")), String.valueOf(answer.get("reasonEn")));
        Gate gate = new Gate(result, Boolean.TRUE.equals(answer.get("overridable")), OpenPoint.told(why, open(found, undisclosed)));
        record(file, checkpoint, element, gate, why, asked);
        return gate;
    }

    /** Not everything can be overridden in writing: the table says what. */
    private void requireOverridable(Map<String, Object> asked) {
        Map<String, Object> without = new LinkedHashMap<>(asked);
        without.put("overridden", false);
        Map<String, Object> plain = tables.ask(PreventionModel.OPENING_GATE, without);
        if ("BLOCK".equals(plain.get("openingGate")) && !Boolean.TRUE.equals(plain.get("overridable"))) {
            throw Refusal.invalid("decision", "不能书面放行:%s".formatted(plain.get("reason")), "This cannot be overridden: %s".formatted(plain.get("reasonEn")));
        }
    }

    private static Map<String, Object> asked(Checkpoint checkpoint, List<SalesFinding> found, List<AdverseFactor> undisclosed) {
        Map<String, Object> asked = new LinkedHashMap<>();
        asked.put("overridden", checkpoint.overridden());
        asked.put("builtToDesign", checkpoint.builtToDesign());
        asked.put("matchesStandard", checkpoint.matchesStandard());
        asked.put("sameMaterial", checkpoint.sameMaterial());
        asked.put("safeMaterial", checkpoint.safeMaterial());
        asked.put("salesTalkSigned", checkpoint.salesTalkSigned());
        asked.put("undisclosedFactors", undisclosed.size());
        asked.put("openRed", count(found, SalesFinding::isRedOpen));
        asked.put("openYellow", count(found, SalesFinding::isYellowOpen));
        asked.put("plannedYellow", count(found, SalesFinding::isYellowPlanned));
        return asked;
    }

    private static int count(List<SalesFinding> found, Predicate<SalesFinding> which) {
        return (int) found.stream().filter(which).count();
    }

    private List<OpenPoint> open(List<SalesFinding> found, List<AdverseFactor> undisclosed) {
        List<OpenPoint> open = new ArrayList<>();
        undisclosed.forEach(factor -> open.add(new OpenPoint(UNDISCLOSED.with(factor.found().source()), answerable.of(null, factor.found().dept()))));
        Stream.<Predicate<SalesFinding>>of(SalesFinding::isRedOpen, SalesFinding::isYellowOpen, SalesFinding::isYellowPlanned)
                .flatMap(which -> found.stream().filter(which))
                .forEach(risk -> open.add(new OpenPoint(risk.name(), answerable.of(risk.person(), risk.row().get("dept")))));
        return open;
    }

    /** In the entry alone: as values of the case, those of four checkpoints would overwrite each other. */
    private void record(CaseFile file, Checkpoint checkpoint, String element, Gate gate, Words why, Map<String, Object> asked) {
        Map<String, Object> values = new LinkedHashMap<>(asked);
        values.keySet().retainAll(Set.of("undisclosedFactors", "openRed", "openYellow", "plannedYellow", "salesTalkSigned"));
        values.put(PreventionModel.CHECKPOINT, checkpoint.code());
        values.put("openingGate", gate.result());
        values.put("overridable", gate.overridable());
        values.put("openingGateReason", gate.reason().zh());
        values.put("openingGateReasonEn", gate.reason().en());
        boolean news = lastOf(file.number(), checkpoint.code()).map(last -> !last.data().entrySet().containsAll(values.entrySet())).orElse(true);
        if (news) {
            files.record(new NewEntry(file.number(), EntryKind.DECISION, element, new Words("开放检查:" + why.zh(), "Opening gate: " + why.en()),
                    CurrentPerson.SYSTEM, Map.of(), Map.of(), values));
        }
    }

    private Optional<CaseEntry> lastOf(CaseNumber number, String checkpoint) {
        return STEPS.stream().flatMap(step -> files.entriesOf(number, step).stream())
                .filter(entry -> checkpoint.equals(entry.data().get(PreventionModel.CHECKPOINT))).max(Comparator.comparing(CaseEntry::seq));
    }
}
