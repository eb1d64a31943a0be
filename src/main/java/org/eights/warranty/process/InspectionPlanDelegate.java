package org.eights.warranty.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.eights.warranty.InspectionPlan;
import org.springframework.stereotype.Component;

/** 安排到期检查, every morning. */
@Component("inspectionPlan")
class InspectionPlanDelegate implements JavaDelegate {

    private final InspectionPlan inspections;

    InspectionPlanDelegate(InspectionPlan inspections) {
        this.inspections = inspections;
    }

    @Override
    public void execute(DelegateExecution execution) {
        inspections.plan();
    }
}
