package org.eights.complaint.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.EntryKind;
import org.eights.casefile.NewEntry;
import org.eights.complaint.ExtendComplaint;
import org.eights.step.CurrentPerson;
import org.eights.wording.Words;
import org.springframework.stereotype.Component;

/** 延期: moves the limit to close, once. */
@Component("extendDeadline")
class ExtendDeadlineDelegate implements JavaDelegate {

    private static final Words EXTENDED = new Words("结案时限已延期", "The limit to close was extended");

    private final ExtendComplaint extendComplaint;
    private final CaseFiles files;
    private final CurrentPerson person;

    ExtendDeadlineDelegate(ExtendComplaint extendComplaint, CaseFiles files, CurrentPerson person) {
        this.extendComplaint = extendComplaint;
        this.files = files;
        this.person = person;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseNumber number = new CaseNumber(execution.getProcessBusinessKey());
        extendComplaint.extend(number, person.idOrSystem());
        files.record(new NewEntry(number, EntryKind.DECISION, execution.getCurrentActivityId(), EXTENDED, person.idOrSystem(),
                Map.of("extended", true), Map.of(), Map.of()));
    }
}
