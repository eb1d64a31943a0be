package org.eights.prevention.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.eights.casefile.CaseNumber;
import org.eights.prevention.Checkpoint;
import org.eights.prevention.EvaluateOpeningGate;
import org.eights.prevention.EvaluateOpeningGate.Gate;
import org.eights.prevention.PreventionModel;
import org.springframework.stereotype.Component;

/** 开放检查: answers {@code openingGate} and {@code overridable}. What concerns one checkpoint alone stands in its own variables. */
@Component("evaluateOpeningGate")
class EvaluateOpeningGateDelegate implements JavaDelegate {

    private final EvaluateOpeningGate evaluate;

    EvaluateOpeningGateDelegate(EvaluateOpeningGate evaluate) {
        this.evaluate = evaluate;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Checkpoint checkpoint = new Checkpoint((String) execution.getVariable(PreventionModel.CHECKPOINT), answer(execution, "builtToDesign"),
                answer(execution, "matchesStandard"), answer(execution, "sameMaterial"), answer(execution, "safeMaterial"),
                answer(execution, "salesTalkSigned"), "OVERRIDE".equals(execution.getVariable("decision")));
        Gate gate = evaluate.evaluate(new CaseNumber(execution.getProcessBusinessKey()), checkpoint, execution.getCurrentActivityId());
        execution.setVariables(Map.of("openingGate", gate.result(), "overridable", gate.overridable()));
    }

    private static Boolean answer(DelegateExecution execution, String name) {
        return (Boolean) execution.getVariable(name);
    }
}
