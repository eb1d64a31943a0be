package org.eights.lifecycle.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.eights.casefile.CaseNumber;
import org.eights.lifecycle.PlanLifecycle;
import org.eights.step.CurrentPerson;
import org.springframework.stereotype.Component;

/** 立项建档 and 核对日期: dates that cannot be are refused. */
@Component("planLifecycle")
class PlanLifecycleDelegate implements JavaDelegate {

    private final PlanLifecycle planLifecycle;
    private final CurrentPerson person;

    PlanLifecycleDelegate(PlanLifecycle planLifecycle, CurrentPerson person) {
        this.planLifecycle = planLifecycle;
        this.person = person;
    }

    @Override
    public void execute(DelegateExecution execution) {
        planLifecycle.plan(new CaseNumber(execution.getProcessBusinessKey()), person.idOrSystem());
    }
}
