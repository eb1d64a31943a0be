package org.eights.keypoint.process;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.impl.util.xml.Namespace;
import org.eights.keypoint.KeyPointModel;
import org.eights.keypoint.NoteProof;
import org.eights.keypoint.Proofs.Step;
import org.eights.wording.Words;
import org.springframework.stereotype.Component;

/** Lets every element that names a key point say when it is done. */
@Component
class KeyPointPlugin extends AbstractProcessEnginePlugin {

    private static final Namespace CAMUNDA = new Namespace("http://camunda.org/schema/1.0/bpmn");

    private final NoteProof noteProof;

    KeyPointPlugin(NoteProof noteProof) {
        this.noteProof = noteProof;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<BpmnParseListener> listeners = new ArrayList<>();
        if (configuration.getCustomPostBPMNParseListeners() != null) {
            listeners.addAll(configuration.getCustomPostBPMNParseListeners());
        }
        listeners.add(new Reading());
        configuration.setCustomPostBPMNParseListeners(listeners);
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
            String code = property(element, KeyPointModel.KEY_POINT);
            if (code != null) {
                Step step = new Step(((ProcessDefinitionEntity) activity.getProcessDefinition()).getKey(), activity.getId(),
                        new Words(named(element, "name.zh"), named(element, "name.en")));
                activity.addListener(ExecutionListener.EVENTNAME_END, new ProofListener(noteProof, code, step));
            }
        }

        /** An English edition carries the Chinese name beside it; the Chinese original carries the English one. */
        private static String named(Element element, String edition) {
            String name = property(element, edition);
            return name == null ? element.attribute("name", "") : name;
        }

        private static String property(Element element, String name) {
            Element extensions = element.element("extensionElements");
            Element properties = extensions == null ? null : extensions.elementNS(CAMUNDA, "properties");
            return properties == null ? null : properties.elementsNS(CAMUNDA, "property").stream().filter(one -> name.equals(one.attribute("name")))
                    .map(one -> one.attribute("value")).findFirst().orElse(null);
        }
    }
}
