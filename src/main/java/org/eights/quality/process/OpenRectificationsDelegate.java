package org.eights.quality.process;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.eights.casefile.CaseNumber;
import org.eights.quality.OpenRectifications;
import org.eights.quality.QualityModel;
import org.eights.step.Dates;
import org.eights.step.DrawnProperties;
import org.eights.step.Parts;
import org.springframework.stereotype.Component;

/** 派发整改: opens what the element's property {@code rectify} names, and answers how many are open as {@code rectifying}. */
@Component("openRectifications")
class OpenRectificationsDelegate implements JavaDelegate {

    private final OpenRectifications openRectifications;
    private final Parts parts;
    private final Dates dates;

    OpenRectificationsDelegate(OpenRectifications openRectifications, Parts parts, Dates dates) {
        this.openRectifications = openRectifications;
        this.parts = parts;
        this.dates = dates;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String kind = DrawnProperties.of(execution, QualityModel.RECTIFY);
        LocalDate planned = execution.getVariable(QualityModel.PLANNED_ON) instanceof String date ? dates.day(execution, date).orElse(null) : null;
        int open = openRectifications.open(new CaseNumber(execution.getProcessBusinessKey()), kind, parts.of(execution, kind).orElse(null), planned);
        execution.setVariable(QualityModel.RECTIFYING, open);
    }
}
