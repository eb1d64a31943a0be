package org.eights.quality;

import org.eights.casefile.CaseNumber;
import org.eights.staff.Person;
import org.eights.staff.PersonId;
import org.eights.staff.Staff;
import org.eights.wording.Refusal;
import org.springframework.stereotype.Component;

/** 派发整改: begins a rectification as its start form would (P17). */
@Component
public class AssignRectification {

    private final Staff staff;
    private final RectificationCalls calls;

    AssignRectification(Staff staff, RectificationCalls calls) {
        this.staff = staff;
        this.calls = calls;
    }

    /**
     * Answers the number of the new case.
     *
     * @throws Refusal where the start form does not take it, or nobody is in the department
     */
    public CaseNumber assign(Assignment assignment) {
        return calls.open(assignment.form(responsible(assignment)));
    }

    private String responsible(Assignment assignment) {
        if (assignment.person() != null && staff.find(new PersonId(assignment.person())).isPresent()) {
            return assignment.person();
        }
        String dept = assignment.dept();
        return staff.members(dept + "Head").stream().findFirst().or(() -> staff.members(dept).stream().findFirst()).map(Person::id)
                .orElseThrow(() -> Refusal.invalid("dept", "“%s”没有人员".formatted(dept), "Nobody is in “%s”".formatted(dept))).value();
    }
}
