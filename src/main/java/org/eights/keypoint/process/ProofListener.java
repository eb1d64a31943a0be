package org.eights.keypoint.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.eights.casefile.CaseNumber;
import org.eights.keypoint.NoteProof;
import org.eights.keypoint.Proofs.Step;

/** At the end of an element that proves a key point: notes it, unless the element was left without being done. */
class ProofListener implements ExecutionListener {

    private final NoteProof noteProof;
    private final String code;
    private final Step step;

    ProofListener(NoteProof noteProof, String code, Step step) {
        this.noteProof = noteProof;
        this.code = code;
        this.step = step;
    }

    @Override
    public void notify(DelegateExecution execution) {
        if (!execution.isCanceled() && execution.getProcessBusinessKey() != null) {
            noteProof.done(new CaseNumber(execution.getProcessBusinessKey()), code, step);
        }
    }
}
