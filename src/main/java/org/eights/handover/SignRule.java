package org.eights.handover;

import java.util.Map;
import org.eights.casefile.CaseFile;
import org.eights.estate.UnitId;
import org.eights.step.Step;
import org.eights.step.StepRule;
import org.eights.wording.Refusal;
import org.springframework.stereotype.Component;

/** Nobody gets keys whose identity nobody checked, or without the papers; and no meter runs backwards (P11 step 5). */
@Component
class SignRule implements StepRule {

    private final MeterReadings meters;

    SignRule(MeterReadings meters) {
        this.meters = meters;
    }

    @Override
    public boolean watches(Step step) {
        return HandoverModel.HOUSEHOLD.equals(step.process()) && HandoverModel.SIGN.equals(step.element());
    }

    @Override
    public void check(Step step, CaseFile file, Map<String, Object> values, String person) {
        if (!isYes(file.values().get("idOk"))) {
            throw Refusal.conflict("尚未核验身份,不能签收", "Nobody has checked the identity; nothing can be signed");
        }
        if (!isYes(values.get("docsGiven"))) {
            throw Refusal.invalid("docsGiven", "质保书和使用说明书须当场交给业主", "The owner gets the warranty and the manual before signing");
        }
        meters.require(new UnitId(file.subject().unitId()), values);
    }

    @Override
    public void done(Step step, CaseFile file, Map<String, Object> values, String person) {
        meters.keep(new UnitId(file.subject().unitId()), file.number(), step.element(), values);
    }

    private static boolean isYes(Object said) {
        return Boolean.TRUE.equals(said) || "yes".equals(said);
    }
}
