package org.eights.contract.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.eights.casefile.CaseNumber;
import org.eights.contract.CheckChange;
import org.eights.step.CaseVariables;
import org.eights.wording.Words;
import org.springframework.stereotype.Component;

/** 核对变更: answers {@code soldUnits}, the sold homes that it concerns. */
@Component("checkChange")
class CheckChangeDelegate implements JavaDelegate {

    private final CheckChange checkChange;
    private final CaseVariables variables;

    CheckChangeDelegate(CheckChange checkChange, CaseVariables variables) {
        this.checkChange = checkChange;
        this.variables = variables;
    }

    @Override
    public void execute(DelegateExecution execution) {
        int sold = checkChange.check(new CaseNumber(execution.getProcessBusinessKey()));
        variables.tell(execution, new Words("涉及已售%d户".formatted(sold), "%d sold homes are concerned".formatted(sold)), Map.of("soldUnits", sold));
    }
}
