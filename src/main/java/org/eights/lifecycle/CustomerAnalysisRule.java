package org.eights.lifecycle;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseRow;
import org.eights.casefile.CaseRows;
import org.eights.step.CaseLabels;
import org.eights.step.LabelsOfCases;
import org.eights.step.Step;
import org.eights.step.StepRule;
import org.eights.wording.Refusal;
import org.eights.wording.Words;
import org.springframework.stereotype.Component;

/** The target customers are looked at from ten sides, each once, with a score or a text (R11). */
@Component
class CustomerAnalysisRule implements StepRule {

    private static final String FACTOR = "factor";

    private final CaseRows rows;
    private final LabelsOfCases labels;

    CustomerAnalysisRule(CaseRows rows, LabelsOfCases labels) {
        this.rows = rows;
        this.labels = labels;
    }

    @Override
    public boolean watches(Step step) {
        return LifecycleModel.POSITIONING.equals(step.process()) && LifecycleModel.CUSTOMER_ANALYSIS_STEP.equals(step.element());
    }

    @Override
    public void check(Step step, CaseFile file, Map<String, Object> values, String person) {
        List<CaseRow> analysed = rows.of(file.number()).stream()
                .filter(row -> LifecycleModel.CUSTOMER_ANALYSIS.equals(row.kind()) && row.sealedAt() == null).toList();
        List<String> twice = analysed.stream().collect(Collectors.groupingBy(row -> String.valueOf(row.data().get(FACTOR)), Collectors.counting()))
                .entrySet().stream().filter(factor -> factor.getValue() > 1).map(Map.Entry::getKey).sorted().toList();
        if (!twice.isEmpty()) {
            Words named = named(file, twice);
            throw Refusal.invalid(LifecycleModel.CUSTOMER_ANALYSIS, "十项因素各填一次,重复的有:%s".formatted(named.zh()),
                    "Each of the ten factors once; there twice: %s".formatted(named.en()));
        }
        List<String> empty = analysed.stream().filter(row -> row.data().get("score") == null && isBlank(row.data().get("text")))
                .map(row -> String.valueOf(row.data().get(FACTOR))).toList();
        if (!empty.isEmpty()) {
            Words named = named(file, empty);
            throw Refusal.invalid(LifecycleModel.CUSTOMER_ANALYSIS, "每项须有评分或说明,缺少:%s".formatted(named.zh()),
                    "Each factor needs a score or an explanation; missing: %s".formatted(named.en()));
        }
    }

    private Words named(CaseFile file, List<String> factors) {
        CaseLabels called = labels.of(file.number());
        List<Words> named = factors.stream().map(factor -> called.valueOfRow(LifecycleModel.CUSTOMER_ANALYSIS, FACTOR, factor)).toList();
        return new Words(named.stream().map(Words::zh).collect(Collectors.joining("、")),
                named.stream().map(Words::en).collect(Collectors.joining(", ")));
    }

    private static boolean isBlank(Object text) {
        return text == null || text.toString().isBlank();
    }
}
