package org.eights.handover;

import java.util.Collections;
import java.util.Set;
import org.eights.casefile.CaseClosed;
import org.eights.casefile.CaseFactsChanged;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.CaseStateChanged;
import org.eights.step.CurrentPerson;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps what a batch knows of its places in step with their cases, in the same transaction. */
@Component
class PlaceStates {

    private static final Set<String> SHOWN = Set.of("slot", "people", "special", "customerClass", "strategy", "careTag", "ambassador");

    private final CloseBatch closeBatch;
    private final PlaceCourse course;
    private final CurrentPerson person;

    PlaceStates(CloseBatch closeBatch, PlaceCourse course, CurrentPerson person) {
        this.closeBatch = closeBatch;
        this.course = course;
        this.person = person;
    }

    @EventListener
    void on(CaseStateChanged changed) {
        if (isHousehold(changed.number())) {
            course.state(changed.number(), changed.state(), changed.at());
        }
    }

    @EventListener
    void on(CaseFactsChanged changed) {
        if (isHousehold(changed.number()) && !Collections.disjoint(changed.names(), SHOWN)) {
            course.copy(changed.number());
        }
    }

    @EventListener
    void on(CaseClosed closed) {
        if (isHousehold(closed.number())) {
            course.outcome(closed.number(), closed.outcome());
        } else if (HandoverModel.UNIT_ACCEPTANCE_TYPE.equals(closed.number().type())) {
            if (Place.ACCEPTED.equals(closed.outcome())) {
                course.accepted(closed.number());
            } else {
                course.notAccepted(closed.number(), closed.outcome());
            }
        } else {
            closeBatch.close(closed, person.idOrSystem());
        }
    }

    private static boolean isHousehold(CaseNumber number) {
        return HandoverModel.HOUSEHOLD_TYPE.equals(number.type());
    }
}
