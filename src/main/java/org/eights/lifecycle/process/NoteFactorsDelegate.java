package org.eights.lifecycle.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.eights.casefile.CaseNumber;
import org.eights.lifecycle.NoteFactors;
import org.springframework.stereotype.Component;

/** 登记不利因素. */
@Component("noteFactors")
class NoteFactorsDelegate implements JavaDelegate {

    private final NoteFactors noteFactors;

    NoteFactorsDelegate(NoteFactors noteFactors) {
        this.noteFactors = noteFactors;
    }

    @Override
    public void execute(DelegateExecution execution) {
        noteFactors.note(new CaseNumber(execution.getProcessBusinessKey()));
    }
}
