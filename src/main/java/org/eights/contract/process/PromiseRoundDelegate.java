package org.eights.contract.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.eights.contract.PromiseRound;
import org.springframework.stereotype.Component;

/** 查看到期承诺: answers {@code promisesLeft}, whether there may be more to open. */
@Component("promiseRound")
class PromiseRoundDelegate implements JavaDelegate {

    private final PromiseRound promiseRound;

    PromiseRoundDelegate(PromiseRound promiseRound) {
        this.promiseRound = promiseRound;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("promisesLeft", promiseRound.open());
    }
}
