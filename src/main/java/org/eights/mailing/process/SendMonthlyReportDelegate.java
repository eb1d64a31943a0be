package org.eights.mailing.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.eights.casefile.CaseNumber;
import org.eights.mailing.PhaseMailings;
import org.springframework.stereotype.Component;

/** 发给准业主: the report of the month that the process's fact {@code month} names. */
@Component("sendMonthlyReport")
class SendMonthlyReportDelegate implements JavaDelegate {

    private final PhaseMailings mailings;

    SendMonthlyReportDelegate(PhaseMailings mailings) {
        this.mailings = mailings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseNumber number = new CaseNumber(execution.getProcessBusinessKey());
        mailings.report(number, (String) execution.getVariable("month"), execution.getActivityInstanceId());
    }
}
