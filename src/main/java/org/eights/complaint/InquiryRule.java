package org.eights.complaint;

import java.util.Map;
import org.eights.casefile.CaseFile;
import org.eights.estate.Estate;
import org.eights.estate.ProjectId;
import org.eights.step.Step;
import org.eights.step.StepRule;
import org.eights.wording.Refusal;
import org.springframework.stereotype.Component;

/** Who is not satisfied with an answer is heard as a complaint, and a complaint is about a unit (P06, P09). */
@Component
class InquiryRule implements StepRule {

    private final Estate estate;

    InquiryRule(Estate estate) {
        this.estate = estate;
    }

    @Override
    public boolean watches(Step step) {
        return "customer-inquiry".equals(step.process()) && "UserTask_Answer".equals(step.element());
    }

    @Override
    public void check(Step step, CaseFile file, Map<String, Object> values, String person) {
        Object satisfied = values.get("satisfied");
        if (file.subject().unitId() != null || !(Boolean.FALSE.equals(satisfied) || "no".equals(satisfied))) {
            return;
        }
        if (!(values.get("unitId") instanceof String unit)) {
            throw Refusal.invalid("unitId", "投诉须注明房号", "A complaint is about a unit; name it");
        }
        estate.unit(new ProjectId(file.subject().projectId()), unit);
    }
}
