package org.eights.handover;

import java.util.Map;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseRows;
import org.eights.step.Step;
import org.eights.step.StepRule;
import org.eights.wording.Refusal;
import org.springframework.stereotype.Component;

/** A home with a blocking defect is not taken over, and whoever refuses it has a cause (P11 step 4). */
@Component
class OwnersDecisionRule implements StepRule {

    private static final String FIELD = "ownerDecision";

    private final CaseRows rows;
    private final BlockingDefects blocking;

    OwnersDecisionRule(CaseRows rows, BlockingDefects blocking) {
        this.rows = rows;
        this.blocking = blocking;
    }

    @Override
    public boolean watches(Step step) {
        return HandoverModel.HOUSEHOLD.equals(step.process()) && HandoverModel.INSPECT.equals(step.element());
    }

    @Override
    public void check(Step step, CaseFile file, Map<String, Object> values, String person) {
        long found = rows.of(file.number()).stream().filter(row -> row.sealedAt() == null && HandoverModel.HANDOVER_DEFECTS.equals(row.kind())
                && "BLOCKING".equals(row.data().get("level"))).count();
        long all = found + blocking.count(file.number());
        if (all > 0 && "ACCEPT".equals(values.get(FIELD))) {
            throw Refusal.invalid(FIELD, "还有%d项阻断缺陷未整改完成,不能收房".formatted(all),
                    "Blocking defects not put right: %d; the home cannot be taken over".formatted(all));
        }
        if (all > 0 && "REFUSE_NO_CAUSE".equals(values.get(FIELD))) {
            throw Refusal.invalid(FIELD, "有阻断缺陷,拒收属于有理由", "There is a blocking defect: the owner refuses with cause");
        }
    }
}
