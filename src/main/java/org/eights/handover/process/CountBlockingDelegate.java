package org.eights.handover.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.eights.casefile.CaseNumber;
import org.eights.handover.BlockingDefects;
import org.springframework.stereotype.Component;

/** 阻断缺陷: answers how many as {@code blocking}. */
@Component("countBlocking")
class CountBlockingDelegate implements JavaDelegate {

    private final BlockingDefects defects;

    CountBlockingDelegate(BlockingDefects defects) {
        this.defects = defects;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("blocking", defects.count(new CaseNumber(execution.getProcessBusinessKey())));
    }
}
