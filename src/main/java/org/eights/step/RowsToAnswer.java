package org.eights.step;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.CaseRow;
import org.eights.casefile.CaseRows;
import org.springframework.stereotype.Component;

/** How many rows of earlier steps a step answers, as a notice says it when the step begins. */
@Component
class RowsToAnswer {

    private final DeployedForms forms;
    private final Parts parts;
    private final CaseRows rows;

    RowsToAnswer(DeployedForms forms, Parts parts, CaseRows rows) {
        this.forms = forms;
        this.parts = parts;
        this.rows = rows;
    }

    long toAnswer(Step step, DelegateExecution execution) {
        String deployment = ((ProcessDefinitionEntity) ((ExecutionEntity) execution).getProcessDefinition()).getDeploymentId();
        RowsAtHand at = forms.rowsAtHand(deployment, step, parts.of(step, execution).orElse(null));
        List<CaseRow> all = rows.of(new CaseNumber(execution.getProcessBusinessKey()));
        return at.replies().stream().mapToLong(kind -> at.asked(kind, all).size()).sum();
    }
}
