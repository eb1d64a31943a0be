package org.eights.step;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.eights.casefile.CaseNumber;
import org.springframework.stereotype.Component;

/** {@code ${decide}}: asks the decision tables that the element names, and keeps its facts. */
@Component("decide")
public class Decide implements JavaDelegate {

    private final RecordStep record;

    Decide(RecordStep record) {
        this.record = record;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Step step = Steps.of(execution).orElseThrow();
        execution.setVariables(record.facts(step, new CaseNumber(execution.getProcessBusinessKey()), Map.of(), CurrentPerson.SYSTEM));
    }
}
