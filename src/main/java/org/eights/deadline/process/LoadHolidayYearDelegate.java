package org.eights.deadline.process;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.eights.deadline.HolidayFile;
import org.eights.deadline.LoadHolidayYear;
import org.springframework.stereotype.Component;

/** 载入并重算期限: a mistake in the notice refuses the task that brought it, naming the line. */
@Component("loadHolidayYear")
class LoadHolidayYearDelegate implements JavaDelegate {

    private final LoadHolidayYear loadHolidayYear;

    LoadHolidayYearDelegate(LoadHolidayYear loadHolidayYear) {
        this.loadHolidayYear = loadHolidayYear;
    }

    @Override
    public void execute(DelegateExecution execution) {
        IdentityService identity = execution.getProcessEngineServices().getIdentityService();
        String by = identity.getCurrentAuthentication() == null ? "system" : identity.getCurrentAuthentication().getUserId();
        int year = ((Number) execution.getVariable("year")).intValue();
        loadHolidayYear.load(year, HolidayFile.lines((String) execution.getVariable("notice")), by);
        execution.removeVariable("notice");
    }
}
