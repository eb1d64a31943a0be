package org.eights.warranty.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.eights.warranty.WarrantyRound;
import org.springframework.stereotype.Component;

/** 查看将到期保修, every morning. */
@Component("warrantyRound")
class WarrantyRoundDelegate implements JavaDelegate {

    private final WarrantyRound round;

    WarrantyRoundDelegate(WarrantyRound round) {
        this.round = round;
    }

    @Override
    public void execute(DelegateExecution execution) {
        round.look();
    }
}
