package org.eights.complaint.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.eights.casefile.CaseNumber;
import org.eights.complaint.OpenRootCause;
import org.springframework.stereotype.Component;

/** 立项查根因. */
@Component("openRootCause")
class OpenRootCauseDelegate implements JavaDelegate {

    private final OpenRootCause openRootCause;

    OpenRootCauseDelegate(OpenRootCause openRootCause) {
        this.openRootCause = openRootCause;
    }

    @Override
    public void execute(DelegateExecution execution) {
        openRootCause.open(new CaseNumber(execution.getProcessBusinessKey()));
    }
}
