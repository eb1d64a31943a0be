package org.eights.cycletime.process;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.eights.step.DrawnProperties;
import org.eights.step.ParseListeners;
import org.springframework.stereotype.Component;

/** Attaches the listener to every process and every user task of every diagram that is deployed, and makes the room's job known. */
@Component
class FactPlugin extends AbstractProcessEnginePlugin {

    /** Name of the property of a process that begins because something happened to us. */
    static final String REACTIVE = "reactive";

    private final FactListener listener;
    private final UpkeepJob upkeep;

    FactPlugin(FactListener listener, UpkeepJob upkeep) {
        this.listener = listener;
        this.upkeep = upkeep;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        ParseListeners.add(configuration, new Attach());
        List<JobHandler> handlers = new ArrayList<>(List.of(upkeep));
        if (configuration.getCustomJobHandlers() != null) {
            handlers.addAll(configuration.getCustomJobHandlers());
        }
        configuration.setCustomJobHandlers(handlers);
    }

    private final class Attach extends AbstractBpmnParseListener {

        @Override
        public void parseProcess(Element element, ProcessDefinitionEntity definition) {
            definition.addListener(ExecutionListener.EVENTNAME_END, listener);
            if ("yes".equals(DrawnProperties.of(element).get(REACTIVE))) {
                definition.setProperty(REACTIVE, true);
            }
        }

        @Override
        public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
            ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition()
                    .addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, listener);
        }
    }
}
