package org.eights.lifecycle;

import java.util.Map;
import java.util.stream.Collectors;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseRows;
import org.eights.step.Step;
import org.eights.step.StepRule;
import org.eights.wording.Refusal;
import org.springframework.stereotype.Component;

/** A grade A opinion that design does not adopt is not simply accepted: it goes back, or to the vice president (P01 step 6). */
@Component
class VerifyRepliesRule implements StepRule {

    private static final String VERDICT = "repliesVerdict";

    private final CaseRows rows;

    VerifyRepliesRule(CaseRows rows) {
        this.rows = rows;
    }

    @Override
    public boolean watches(Step step) {
        return LifecycleModel.POSITIONING.equals(step.process()) && LifecycleModel.VERIFY_REPLIES.equals(step.element());
    }

    @Override
    public void check(Step step, CaseFile file, Map<String, Object> values, String person) {
        if (!"ACCEPT".equals(values.get(VERDICT))) {
            return;
        }
        String rejected = rows.of(file.number()).stream().filter(row -> LifecycleModel.OPINIONS.equals(row.kind())
                && "A".equals(row.data().get("grade")) && "不采纳".equals(row.data().get("adopted")))
                .map(row -> String.valueOf(row.data().get("opinion"))).collect(Collectors.joining(";"));
        if (!rejected.isEmpty()) {
            throw Refusal.invalid(VERDICT, "A级意见未被采纳,须重新回复或报分管副总:%s".formatted(rejected),
                    "Grade A opinions are not adopted: have them answered again, or ask the vice president: %s".formatted(rejected));
        }
    }
}
