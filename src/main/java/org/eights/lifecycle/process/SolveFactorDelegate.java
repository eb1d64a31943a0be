package org.eights.lifecycle.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.eights.casefile.CaseNumber;
import org.eights.lifecycle.SolveFactor;
import org.springframework.stereotype.Component;

/** 不利因素销项: solved, or planned for. */
@Component("solveFactor")
class SolveFactorDelegate implements JavaDelegate {

    private final SolveFactor solveFactor;

    SolveFactorDelegate(SolveFactor solveFactor) {
        this.solveFactor = solveFactor;
    }

    @Override
    public void execute(DelegateExecution execution) {
        solveFactor.solve(new CaseNumber(execution.getProcessBusinessKey()));
    }
}
