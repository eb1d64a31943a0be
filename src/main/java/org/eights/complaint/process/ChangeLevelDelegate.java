package org.eights.complaint.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.step.CaseVariables;
import org.eights.wording.Words;
import org.springframework.stereotype.Component;

/** 调整等级: the level that somebody gave it becomes the level of the case, and its limits follow. */
@Component("changeLevel")
class ChangeLevelDelegate implements JavaDelegate {

    private static final Words CHANGED = new Words("等级已调整", "Level changed");

    private final CaseFiles files;
    private final CaseVariables variables;

    ChangeLevelDelegate(CaseFiles files, CaseVariables variables) {
        this.files = files;
        this.variables = variables;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Object level = files.get(new CaseNumber(execution.getProcessBusinessKey())).values().get("level");
        variables.tell(execution, CHANGED, Map.of("level", level));
    }
}
