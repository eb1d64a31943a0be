package org.eights.prevention.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.eights.casefile.CaseNumber;
import org.eights.prevention.NoteDisclosure;
import org.springframework.stereotype.Component;

/** 记录告知. */
@Component("noteDisclosure")
class NoteDisclosureDelegate implements JavaDelegate {

    private final NoteDisclosure noteDisclosure;

    NoteDisclosureDelegate(NoteDisclosure noteDisclosure) {
        this.noteDisclosure = noteDisclosure;
    }

    @Override
    public void execute(DelegateExecution execution) {
        noteDisclosure.note(new CaseNumber(execution.getProcessBusinessKey()));
    }
}
