package org.eights.prevention.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.prevention.LoadRows;
import org.eights.prevention.PreventionModel;
import org.eights.step.DrawnProperties;
import org.springframework.stereotype.Component;

/** 载入表格: the rows of the table {@code load} for what the variable, or the value of the case, named {@code filter} says. */
@Component("loadRows")
class LoadRowsDelegate implements JavaDelegate {

    private final LoadRows loadRows;
    private final CaseFiles files;

    LoadRowsDelegate(LoadRows loadRows, CaseFiles files) {
        this.loadRows = loadRows;
        this.files = files;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseNumber number = new CaseNumber(execution.getProcessBusinessKey());
        String filter = DrawnProperties.of(execution, PreventionModel.FILTER);
        Object part = execution.hasVariable(filter) ? execution.getVariable(filter) : files.get(number).values().get(filter);
        if (part == null) {
            throw new IllegalStateException("%s of %s does not know %s".formatted(execution.getCurrentActivityId(), number, filter));
        }
        loadRows.load(number, DrawnProperties.of(execution, PreventionModel.LOAD), part.toString());
    }
}
