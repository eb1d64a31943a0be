package org.eights.escalation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.eights.casefile.CaseNumber;
import org.eights.escalation.WarnOrEscalate;
import org.springframework.stereotype.Component;

/** 催办升级: what every drawn timer of a limit flows into. */
@Component("warnOrEscalate")
class WarnOrEscalateDelegate implements JavaDelegate {

    private final WarnOrEscalate warnOrEscalate;

    WarnOrEscalateDelegate(WarnOrEscalate warnOrEscalate) {
        this.warnOrEscalate = warnOrEscalate;
    }

    @Override
    public void execute(DelegateExecution execution) {
        warnOrEscalate.dueAlarmsOf(new CaseNumber(execution.getProcessBusinessKey()));
    }
}
