package org.eights.step;

import org.eights.staff.PersonId;
import org.eights.staff.Staff;
import org.eights.wording.Refusal;
import org.springframework.stereotype.Component;

/** Who may tell a message: the groups that its diagram names ({@code by}), and whoever acts for one of them. */
@Component
class Tellers {

    private final Staff staff;
    private final CurrentPerson person;

    Tellers(Staff staff, CurrentPerson person) {
        this.staff = staff;
        this.person = person;
    }

    /** What the product itself tells is nobody's to forbid. */
    boolean mayTell(Step message) {
        return message.by().isEmpty() || person.id().map(id -> staff.postsOf(new PersonId(id)).stream().anyMatch(message.by()::contains)).orElse(true);
    }

    /** @throws Refusal FORBIDDEN where somebody else has to tell it */
    void require(Step message) {
        if (!mayTell(message)) {
            throw Refusal.forbidden("您无权办理“%s”".formatted(message.name().zh()), "“%s” is not yours to tell".formatted(message.name().en()));
        }
    }
}
