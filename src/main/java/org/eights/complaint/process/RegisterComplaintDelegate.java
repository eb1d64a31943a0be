package org.eights.complaint.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.eights.casefile.CaseNumber;
import org.eights.complaint.RegisterComplaint;
import org.springframework.stereotype.Component;

/** 登记查重: answers NEW or MERGED as {@code next}. */
@Component("registerComplaint")
class RegisterComplaintDelegate implements JavaDelegate {

    private final RegisterComplaint registerComplaint;

    RegisterComplaintDelegate(RegisterComplaint registerComplaint) {
        this.registerComplaint = registerComplaint;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("next", registerComplaint.register(new CaseNumber(execution.getProcessBusinessKey())).name());
    }
}
