package org.eights.step;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.springframework.stereotype.Component;

/** What nobody completes, such as an event, a service task or a called process, gives the case its state when it begins. */
@Component
class StateAtBegin implements ExecutionListener {

    private final CaseFiles files;

    StateAtBegin(CaseFiles files) {
        this.files = files;
    }

    @Override
    public void notify(DelegateExecution execution) {
        Steps.of(execution).map(Step::state).ifPresent(state -> files.state(new CaseNumber(execution.getProcessBusinessKey()), state));
    }
}
