package org.eights.keypoint.process;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.eights.keypoint.KeyPointModel;
import org.eights.keypoint.NoteProof;
import org.eights.keypoint.Proofs.Step;
import org.eights.step.DrawnProperties;
import org.eights.step.ParseListeners;
import org.springframework.stereotype.Component;

/** Lets every element that names a key point say when it is done. */
@Component
class KeyPointPlugin extends AbstractProcessEnginePlugin {

    private final NoteProof noteProof;

    KeyPointPlugin(NoteProof noteProof) {
        this.noteProof = noteProof;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        ParseListeners.add(configuration, new Reading());
    }

    private final class Reading extends AbstractBpmnParseListener {

        @Override
        public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
            listen(element, activity);
        }

        @Override
        public void parseServiceTask(Element element, ScopeImpl scope, ActivityImpl activity) {
            listen(element, activity);
        }

        @Override
        public void parseCallActivity(Element element, ScopeImpl scope, ActivityImpl activity) {
            listen(element, activity);
        }

        private void listen(Element element, ActivityImpl activity) {
            String code = DrawnProperties.of(element).get(KeyPointModel.KEY_POINT);
            if (code != null) {
                Step step = new Step(((ProcessDefinitionEntity) activity.getProcessDefinition()).getKey(), activity.getId(), DrawnProperties.name(element));
                activity.addListener(ExecutionListener.EVENTNAME_END, new ProofListener(noteProof, code, step));
            }
        }
    }
}
