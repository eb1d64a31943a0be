package org.eights.complaint.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.eights.casefile.CaseNumber;
import org.eights.complaint.GradeComplaint;
import org.eights.complaint.HotspotCall;
import org.eights.step.CaseVariables;
import org.eights.wording.Words;
import org.springframework.stereotype.Component;

/** 定级定责: grades the case as it now stands, and tells whoever has to know of a hotspot. */
@Component("gradeComplaint")
class GradeComplaintDelegate implements JavaDelegate {

    private static final Words GRADED = new Words("按规则定级定责", "Graded and routed by rule");

    private final GradeComplaint gradeComplaint;
    private final CaseVariables variables;
    private final HotspotCall hotspots;

    GradeComplaintDelegate(GradeComplaint gradeComplaint, CaseVariables variables, HotspotCall hotspots) {
        this.gradeComplaint = gradeComplaint;
        this.variables = variables;
        this.hotspots = hotspots;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseNumber number = new CaseNumber(execution.getProcessBusinessKey());
        Map<String, Object> facts = gradeComplaint.grade(number);
        variables.tell(execution, GRADED, facts);
        hotspots.look(number);
    }
}
