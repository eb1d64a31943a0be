package org.eights.lifecycle.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.eights.lifecycle.LifecycleRound;
import org.springframework.stereotype.Component;

/** 巡看各分期, every morning; it belongs to no case. */
@Component("lifecycleRound")
class LifecycleRoundDelegate implements JavaDelegate {

    private final LifecycleRound lifecycleRound;

    LifecycleRoundDelegate(LifecycleRound lifecycleRound) {
        this.lifecycleRound = lifecycleRound;
    }

    @Override
    public void execute(DelegateExecution execution) {
        lifecycleRound.look();
    }
}
