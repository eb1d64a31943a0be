package org.eights.keypoint;

import java.util.Map;
import org.eights.casefile.CaseFile;
import org.eights.staff.PersonId;
import org.eights.staff.Staff;
import org.eights.staff.StaffGroup;
import org.eights.step.Step;
import org.eights.step.StepRule;
import org.eights.wording.Refusal;
import org.springframework.stereotype.Component;

/** A point of grade A is waived by the vice president, every other by the manager, or by whoever acts for them; and always in writing (P22). */
@Component
class WaiverRule implements StepRule {

    private final Staff staff;

    WaiverRule(Staff staff) {
        this.staff = staff;
    }

    @Override
    public boolean watches(Step step) {
        return KeyPointModel.PROCESS.equals(step.process()) && KeyPointModel.WAIVED_START.equals(step.element());
    }

    @Override
    public void check(Step step, CaseFile file, Map<String, Object> values, String person) {
        Grade grade = Grade.valueOf(String.valueOf(file.facts().get(KeyPointModel.GRADE)));
        if (!staff.postsOf(new PersonId(person)).contains(grade.waivedBy())) {
            StaffGroup who = StaffGroup.valueOf(grade.waivedBy());
            throw Refusal.forbidden("%s级关键点只能由%s豁免".formatted(grade, who.words().zh()),
                    "A key point of grade %s is waived by the %s only".formatted(grade, who.words().en().toLowerCase(java.util.Locale.ENGLISH)));
        }
        if (isBlank(values.get("reason"))) {
            throw Refusal.invalid("reason", "请写明豁免理由", "Say in writing why it is waived");
        }
        if (isBlank(values.get("document"))) {
            throw Refusal.invalid("document", "豁免须有书面依据", "A waiver needs its document");
        }
    }

    private static boolean isBlank(Object said) {
        return said == null || said.toString().isBlank();
    }
}
