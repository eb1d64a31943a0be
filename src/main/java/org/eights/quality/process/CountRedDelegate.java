package org.eights.quality.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.eights.casefile.CaseNumber;
import org.eights.quality.QualityModel;
import org.eights.quality.Rectifications;
import org.eights.quality.RiskLevel;
import org.springframework.stereotype.Component;

/** 清点红色问题: answers as {@code redOpen} how many red findings of the case are not put right yet. */
@Component("countRed")
class CountRedDelegate implements JavaDelegate {

    private final Rectifications rectifications;

    CountRedDelegate(Rectifications rectifications) {
        this.rectifications = rectifications;
    }

    @Override
    public void execute(DelegateExecution execution) {
        int open = rectifications.open(new CaseNumber(execution.getProcessBusinessKey()), QualityModel.FINDINGS, RiskLevel.RED);
        execution.setVariable(QualityModel.RED_OPEN, open);
    }
}
