package org.eights.complaint.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.eights.casefile.CaseNumber;
import org.eights.complaint.OpenComplaint;
import org.springframework.stereotype.Component;

/** 转投诉. */
@Component("openComplaint")
class OpenComplaintDelegate implements JavaDelegate {

    private final OpenComplaint openComplaint;

    OpenComplaintDelegate(OpenComplaint openComplaint) {
        this.openComplaint = openComplaint;
    }

    @Override
    public void execute(DelegateExecution execution) {
        openComplaint.open(new CaseNumber(execution.getProcessBusinessKey()));
    }
}
