package org.eights.prevention;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.CaseRow;
import org.eights.casefile.CaseRows;
import org.eights.casefile.EntryKind;
import org.eights.casefile.NewEntry;
import org.eights.routing.DecisionTables;
import org.eights.step.CurrentPerson;
import org.eights.wording.Words;
import org.springframework.stereotype.Component;

/** 设计关卡: what of 表1 the designers did not adopt, and whether the design stage may end so (D05). The table decides. */
@Component
public class EvaluateDesignGate {

    private final CaseFiles files;
    private final CaseRows rows;
    private final DecisionTables tables;
    private final Answerable answerable;

    EvaluateDesignGate(CaseFiles files, CaseRows rows, DecisionTables tables, Answerable answerable) {
        this.files = files;
        this.rows = rows;
        this.tables = tables;
        this.answerable = answerable;
    }

    /**
     * The gate's answer.
     *
     * @param result PASS, BLOCK or ESCALATE
     * @param reason why, and which points are meant
     */
    public record Gate(String result, Words reason) {}

    /** Counts anew and writes down what came out. */
    public Gate evaluate(CaseNumber number, String stage, String element) {
        List<DesignAnswer> answers = rows.of(number).stream().filter(row -> row.kind().equals(PreventionModel.DESIGN_REVIEW)).map(CaseRow::data)
                .filter(row -> stage.equals(row.get(PreventionModel.DESIGN_STAGE))).map(DesignAnswer::new).toList();
        List<DesignAnswer> forbidden = answers.stream().filter(DesignAnswer::isForbiddenOpen).toList();
        List<DesignAnswer> unexplained = answers.stream().filter(DesignAnswer::isImportantUnexplained).toList();
        List<DesignAnswer> rejected = answers.stream().filter(DesignAnswer::isImportantRejected).toList();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("forbiddenOpen", forbidden.size());
        values.put("importantUnexplained", unexplained.size());
        values.put("importantRejected", rejected.size());
        Map<String, Object> answer = tables.ask(PreventionModel.DESIGN_GATE, values);
        String result = Objects.requireNonNull(answer.get("designGate"), PreventionModel.DESIGN_GATE + " has no answer").toString();
        Words why = new Words(String.valueOf(answer.get("designGateReason")), String.valueOf(answer.get("designGateReasonEn")));
        List<OpenPoint> open = Stream.of(forbidden, unexplained, rejected).flatMap(List::stream)
                .map(point -> new OpenPoint(point.name(), answerable.of(point.designer(), "design"))).toList();
        Gate gate = new Gate(result, OpenPoint.told(why, open));
        values.put("designGate", result);
        values.put("designGateReason", gate.reason().zh());
        values.put("designGateReasonEn", gate.reason().en());
        files.record(new NewEntry(number, EntryKind.DECISION, element, new Words("设计关卡:" + why.zh(), "Design gate: " + why.en()),
                CurrentPerson.SYSTEM, values, Map.of("designGate", result), Map.of()));
        return gate;
    }
}
