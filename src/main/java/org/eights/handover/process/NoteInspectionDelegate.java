package org.eights.handover.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.eights.casefile.CaseNumber;
import org.eights.handover.NoteInspection;
import org.springframework.stereotype.Component;

/** 记录验收结果. */
@Component("noteInspection")
class NoteInspectionDelegate implements JavaDelegate {

    private final NoteInspection noteInspection;

    NoteInspectionDelegate(NoteInspection noteInspection) {
        this.noteInspection = noteInspection;
    }

    @Override
    public void execute(DelegateExecution execution) {
        noteInspection.note(new CaseNumber(execution.getProcessBusinessKey()));
    }
}
