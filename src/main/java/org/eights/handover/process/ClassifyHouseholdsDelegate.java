package org.eights.handover.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.eights.casefile.CaseNumber;
import org.eights.handover.ClassifyHouseholds;
import org.springframework.stereotype.Component;

/** 客户分类. */
@Component("classifyHouseholds")
class ClassifyHouseholdsDelegate implements JavaDelegate {

    private final ClassifyHouseholds classifyHouseholds;

    ClassifyHouseholdsDelegate(ClassifyHouseholds classifyHouseholds) {
        this.classifyHouseholds = classifyHouseholds;
    }

    @Override
    public void execute(DelegateExecution execution) {
        classifyHouseholds.classify(new CaseNumber(execution.getProcessBusinessKey()));
    }
}
