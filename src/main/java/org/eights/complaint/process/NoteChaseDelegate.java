package org.eights.complaint.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.eights.casefile.CaseNumber;
import org.eights.complaint.NoteChase;
import org.springframework.stereotype.Component;

/** 记录催问: a customer asks again. */
@Component("noteChase")
class NoteChaseDelegate implements JavaDelegate {

    private final NoteChase noteChase;

    NoteChaseDelegate(NoteChase noteChase) {
        this.noteChase = noteChase;
    }

    @Override
    public void execute(DelegateExecution execution) {
        noteChase.chased(new CaseNumber(execution.getProcessBusinessKey()));
    }
}
