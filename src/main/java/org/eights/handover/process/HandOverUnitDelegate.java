package org.eights.handover.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.eights.casefile.CaseNumber;
import org.eights.handover.HandOverHome;
import org.springframework.stereotype.Component;

/** 交付: answers {@code takenOver}, FIRST or SECOND. */
@Component("handOverUnit")
class HandOverUnitDelegate implements JavaDelegate {

    private final HandOverHome handOverHome;

    HandOverUnitDelegate(HandOverHome handOverHome) {
        this.handOverHome = handOverHome;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("takenOver", handOverHome.handOver(new CaseNumber(execution.getProcessBusinessKey()), execution.getCurrentActivityId()));
    }
}
