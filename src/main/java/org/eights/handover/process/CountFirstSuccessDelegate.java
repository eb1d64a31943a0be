package org.eights.handover.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.eights.casefile.CaseNumber;
import org.eights.handover.CountFirstSuccess;
import org.springframework.stereotype.Component;

/** 统计一次交房成功率. */
@Component("countFirstSuccess")
class CountFirstSuccessDelegate implements JavaDelegate {

    private final CountFirstSuccess countFirstSuccess;

    CountFirstSuccessDelegate(CountFirstSuccess countFirstSuccess) {
        this.countFirstSuccess = countFirstSuccess;
    }

    @Override
    public void execute(DelegateExecution execution) {
        countFirstSuccess.count(new CaseNumber(execution.getProcessBusinessKey()), execution.getCurrentActivityId());
    }
}
