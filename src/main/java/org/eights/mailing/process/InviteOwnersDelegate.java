package org.eights.mailing.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.eights.casefile.CaseNumber;
import org.eights.mailing.PhaseMailings;
import org.springframework.stereotype.Component;

/** 邀请准业主: to the day that the process's fact {@code eventOn} names. */
@Component("inviteOwners")
class InviteOwnersDelegate implements JavaDelegate {

    private final PhaseMailings mailings;

    InviteOwnersDelegate(PhaseMailings mailings) {
        this.mailings = mailings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseNumber number = new CaseNumber(execution.getProcessBusinessKey());
        mailings.invitation(number, (String) execution.getVariable("eventOn"), execution.getActivityInstanceId());
    }
}
