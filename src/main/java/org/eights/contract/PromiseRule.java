package org.eights.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.eights.casefile.CaseFile;
import org.eights.step.Step;
import org.eights.step.StepRule;
import org.eights.wording.Refusal;
import org.springframework.stereotype.Component;

/** What is offered instead of a promise is worth something: money, or a later day. Nobody is put off without a day (R5). */
@Component
class PromiseRule implements StepRule {

    @Override
    public boolean watches(Step step) {
        return ContractModel.TRACKING.equals(step.process()) && ContractModel.ALTERNATIVES.equals(step.element());
    }

    @Override
    public void check(Step step, CaseFile file, Map<String, Object> values, String person) {
        Object alternative = values.get("alternative");
        if ("COMPENSATE".equals(alternative) && amount(values).signum() <= 0) {
            throw Refusal.invalid("compensation", "补偿金额须大于0", "A compensation is more than nothing");
        }
        LocalDate due = Said.day(file.values(), "dueDate");
        LocalDate newDue = Said.day(values, "newDue");
        if ("REPLACE".equals(alternative) && newDue == null) {
            throw Refusal.invalid("newDue", "替换方案须有新的到期日", "What replaces a promise has a day of its own");
        }
        if ("REPLACE".equals(alternative) && newDue.isBefore(due)) {
            throw Refusal.invalid("newDue", "新的到期日不能早于原到期日%s".formatted(due), "The new day cannot lie before the one that was promised, %s".formatted(due));
        }
    }

    private static BigDecimal amount(Map<String, Object> values) {
        return values.get("compensation") == null ? BigDecimal.ZERO : new BigDecimal(values.get("compensation").toString());
    }
}
