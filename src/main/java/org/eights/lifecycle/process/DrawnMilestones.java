package org.eights.lifecycle.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.eights.casefile.CaseNumber;
import org.eights.lifecycle.Milestone;
import org.eights.lifecycle.Milestones;
import org.springframework.stereotype.Component;

/**
 * {@code ${milestones.firstContractSigned(execution)}} on a drawn conditional event. It is asked as soon as the process comes to the
 * event, so that what happened before anybody waited for it is not lost.
 */
@Component("milestones")
public class DrawnMilestones {

    private final Milestones milestones;

    DrawnMilestones(Milestones milestones) {
        this.milestones = milestones;
    }

    public boolean firstContractSigned(DelegateExecution execution) {
        return isReached(execution, Milestone.FIRST_CONTRACT_SIGNED);
    }

    public boolean firstHomeHandedOver(DelegateExecution execution) {
        return isReached(execution, Milestone.FIRST_HOME_HANDED_OVER);
    }

    public boolean lastUnitSigned(DelegateExecution execution) {
        return isReached(execution, Milestone.LAST_UNIT_SIGNED);
    }

    public boolean allHandedOver(DelegateExecution execution) {
        return isReached(execution, Milestone.ALL_HANDED_OVER);
    }

    private boolean isReached(DelegateExecution execution, Milestone milestone) {
        return milestones.isReached(new CaseNumber(execution.getProcessBusinessKey()), milestone);
    }
}
