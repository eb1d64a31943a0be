package org.eights.handover;

import java.math.BigDecimal;
import java.util.Map;
import org.eights.casefile.CaseFile;
import org.eights.step.Step;
import org.eights.step.StepRule;
import org.eights.wording.Refusal;
import org.springframework.stereotype.Component;

/** The review tells the first success that was counted, and no better one (R61). */
@Component
class ReviewRule implements StepRule {

    private final CountFirstSuccess counted;

    ReviewRule(CountFirstSuccess counted) {
        this.counted = counted;
    }

    @Override
    public boolean watches(Step step) {
        return HandoverModel.STAGE.equals(step.process()) && HandoverModel.REVIEW.equals(step.element());
    }

    @Override
    public void check(Step step, CaseFile file, Map<String, Object> values, String person) {
        Object known = file.values().get("firstSuccess");
        BigDecimal percent = known == null ? counted.of(file.number()).percent() : new BigDecimal(known.toString());
        BigDecimal right = percent == null ? BigDecimal.ZERO : percent;
        if (!(values.get("firstSuccess") instanceof Number said) || new BigDecimal(said.toString()).compareTo(right) != 0) {
            String text = right.stripTrailingZeros().toPlainString();
            throw Refusal.invalid("firstSuccess", "与统计不符,一次交房成功率为%s%%".formatted(text),
                    "The first-time success that was counted is %s %%".formatted(text));
        }
    }
}
