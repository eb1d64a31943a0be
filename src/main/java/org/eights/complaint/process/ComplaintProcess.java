package org.eights.complaint.process;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.complaint.ComplaintCalls;
import org.eights.complaint.ComplaintModel;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Everything that the application tells the complaint's processes. Fails loudly where no diagram listens. */
@Component
class ComplaintProcess implements ComplaintCalls {

    private final ProcessEngine engine;
    private final CaseFiles files;

    ComplaintProcess(@Lazy ProcessEngine engine, CaseFiles files) {
        this.engine = engine;
        this.files = files;
    }

    @Override
    public CaseNumber open(Map<String, Object> registration) {
        ProcessEngineConfigurationImpl configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        return configuration.getCommandExecutorTxRequired().execute(context -> context.runWithoutAuthorization(() -> {
            String definition = engine.getRepositoryService().createProcessDefinitionQuery().processDefinitionKey(ComplaintModel.PROCESS)
                    .latestVersion().singleResult().getId();
            return new CaseNumber(engine.getFormService().submitStartForm(definition, registration).getBusinessKey());
        }));
    }

    @Override
    public void hotspotSeen(CaseNumber number, String reach, String leadDept) {
        start(ComplaintModel.HOTSPOT_SEEN, number, Map.of("next", reach, "leadDept", leadDept));
    }

    @Override
    public void studyDue(CaseNumber number) {
        start(ComplaintModel.STUDY_DUE, number, new HashMap<>(Map.of("level", String.valueOf(files.get(number).facts().get("level")))));
    }

    private void start(String message, CaseNumber number, Map<String, Object> facts) {
        ProcessEngineConfigurationImpl configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        configuration.getCommandExecutorTxRequired().execute(context -> context.runWithoutAuthorization(() ->
                engine.getRuntimeService().createMessageCorrelation(message).processInstanceBusinessKey(number.value())
                        .setVariables(facts).correlateStartMessage()));
    }
}
