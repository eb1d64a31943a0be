package org.eights.step;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.EntryKind;
import org.eights.casefile.NewEntry;
import org.eights.wording.Words;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Tells a case a fact that no form said: into the case file, and to every process that runs for the case. */
@Component
public class CaseVariables {

    private final ProcessEngine engine;
    private final CaseFiles files;

    CaseVariables(@Lazy ProcessEngine engine, CaseFiles files) {
        this.engine = engine;
        this.files = files;
    }

    /**
     * Records facts as found by a rule of the product, so that limits follow them, and hands them to all running processes of the
     * case that carry such a variable, and to the execution at hand.
     */
    public void tell(DelegateExecution execution, Words why, Map<String, Object> facts) {
        CaseNumber number = new CaseNumber(execution.getProcessBusinessKey());
        files.record(new NewEntry(number, EntryKind.DECISION, execution.getCurrentActivityId(), why, CurrentPerson.SYSTEM, facts, facts, Map.of()));
        execution.setVariables(facts);
        ProcessEngineConfigurationImpl configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        configuration.getCommandExecutorTxRequired().execute(context -> context.runWithoutAuthorization(() -> {
            for (ProcessInstance instance : engine.getRuntimeService().createProcessInstanceQuery()
                    .processInstanceBusinessKey(number.value()).list()) {
                facts.forEach((name, value) -> {
                    if (!instance.getId().equals(execution.getProcessInstanceId())
                            && engine.getRuntimeService().getVariable(instance.getId(), name) != null) {
                        engine.getRuntimeService().setVariable(instance.getId(), name, value);
                    }
                });
            }
            return null;
        }));
    }
}
