package org.eights.handover.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.eights.casefile.CaseNumber;
import org.eights.handover.PlanBatch;
import org.springframework.stereotype.Component;

/** 批次计划: a batch that cannot be is refused before it begins. */
@Component("planBatch")
class PlanBatchDelegate implements JavaDelegate {

    private final PlanBatch planBatch;

    PlanBatchDelegate(PlanBatch planBatch) {
        this.planBatch = planBatch;
    }

    @Override
    public void execute(DelegateExecution execution) {
        planBatch.plan(new CaseNumber(execution.getProcessBusinessKey()));
    }
}
