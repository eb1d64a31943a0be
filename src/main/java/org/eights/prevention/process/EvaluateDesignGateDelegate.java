package org.eights.prevention.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.eights.casefile.CaseNumber;
import org.eights.prevention.EvaluateDesignGate;
import org.eights.prevention.EvaluateDesignGate.Gate;
import org.eights.prevention.PreventionModel;
import org.springframework.stereotype.Component;

/** 设计关卡: answers {@code designGate}. */
@Component("evaluateDesignGate")
class EvaluateDesignGateDelegate implements JavaDelegate {

    private final EvaluateDesignGate evaluate;

    EvaluateDesignGateDelegate(EvaluateDesignGate evaluate) {
        this.evaluate = evaluate;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Gate gate = evaluate.evaluate(new CaseNumber(execution.getProcessBusinessKey()),
                (String) execution.getVariable(PreventionModel.DESIGN_STAGE), execution.getCurrentActivityId());
        execution.setVariables(Map.of("designGate", gate.result()));
    }
}
