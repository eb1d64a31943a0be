package org.eights.mailing.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.eights.casefile.CaseNumber;
import org.eights.mailing.PhaseMailings;
import org.springframework.stereotype.Component;

/** 告知延期: in the words of legal. */
@Component("tellOwnersOfDelay")
class TellOwnersOfDelayDelegate implements JavaDelegate {

    private final PhaseMailings mailings;

    TellOwnersOfDelayDelegate(PhaseMailings mailings) {
        this.mailings = mailings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseNumber number = new CaseNumber(execution.getProcessBusinessKey());
        mailings.delay(number, execution.getActivityInstanceId());
    }
}
