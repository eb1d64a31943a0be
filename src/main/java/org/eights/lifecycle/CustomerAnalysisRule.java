package org.eights.lifecycle;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseRow;
import org.eights.casefile.CaseRows;
import org.eights.step.Step;
import org.eights.step.StepRule;
import org.eights.wording.Refusal;
import org.springframework.stereotype.Component;

/** The target customers are looked at from ten sides, each once, with a score or a text (R11). */
@Component
class CustomerAnalysisRule implements StepRule {

    private final CaseRows rows;

    CustomerAnalysisRule(CaseRows rows) {
        this.rows = rows;
    }

    @Override
    public boolean watches(Step step) {
        return LifecycleModel.POSITIONING.equals(step.process()) && LifecycleModel.CUSTOMER_ANALYSIS_STEP.equals(step.element());
    }

    @Override
    public void check(Step step, CaseFile file, Map<String, Object> values, String person) {
        List<CaseRow> analysed = rows.of(file.number()).stream()
                .filter(row -> LifecycleModel.CUSTOMER_ANALYSIS.equals(row.kind()) && row.sealedAt() == null).toList();
        String twice = analysed.stream().collect(Collectors.groupingBy(row -> String.valueOf(row.data().get("factor")), Collectors.counting()))
                .entrySet().stream().filter(factor -> factor.getValue() > 1).map(Map.Entry::getKey).sorted().collect(Collectors.joining("、"));
        if (!twice.isEmpty()) {
            throw Refusal.invalid(LifecycleModel.CUSTOMER_ANALYSIS, "十项因素各填一次,重复的有:%s".formatted(twice),
                    "Each of the ten factors once; there twice: %s".formatted(twice));
        }
        String empty = analysed.stream().filter(row -> row.data().get("score") == null && isBlank(row.data().get("text")))
                .map(row -> String.valueOf(row.data().get("factor"))).collect(Collectors.joining("、"));
        if (!empty.isEmpty()) {
            throw Refusal.invalid(LifecycleModel.CUSTOMER_ANALYSIS, "每项须有评分或说明,缺少:%s".formatted(empty),
                    "Each factor needs a score or an explanation; missing: %s".formatted(empty));
        }
    }

    private static boolean isBlank(Object text) {
        return text == null || text.toString().isBlank();
    }
}
