package org.eights.handover.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.eights.casefile.CaseNumber;
import org.eights.handover.EvaluateGate;
import org.eights.handover.EvaluateGate.Gate;
import org.springframework.stereotype.Component;

/** 清零检查: answers {@code gate} and {@code overridable}. */
@Component("evaluateGate")
class EvaluateGateDelegate implements JavaDelegate {

    private final EvaluateGate evaluateGate;

    EvaluateGateDelegate(EvaluateGate evaluateGate) {
        this.evaluateGate = evaluateGate;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Gate gate = evaluateGate.evaluate(new CaseNumber(execution.getProcessBusinessKey()), execution.getCurrentActivityId());
        execution.setVariables(Map.of("gate", gate.result(), "overridable", gate.overridable()));
    }
}
