package org.eights.contract.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.eights.casefile.CaseNumber;
import org.eights.contract.NotePromise;
import org.springframework.stereotype.Component;

/** 记录承诺结果. */
@Component("notePromise")
class NotePromiseDelegate implements JavaDelegate {

    private final NotePromise notePromise;

    NotePromiseDelegate(NotePromise notePromise) {
        this.notePromise = notePromise;
    }

    @Override
    public void execute(DelegateExecution execution) {
        notePromise.note(new CaseNumber(execution.getProcessBusinessKey()), execution.getCurrentActivityId());
    }
}
