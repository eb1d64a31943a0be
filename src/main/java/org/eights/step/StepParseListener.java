package org.eights.step;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Reads the steps out of every diagram that is deployed, and attaches to each element what is to happen around it. */
@Component
public class StepParseListener extends AbstractBpmnParseListener {

    private final StartedCase started;
    private final EndedCase ended;
    private final OpenedTask opened;
    private final ClosedTask closed;
    private final NoticeAtBegin notices;
    private final StateAtBegin states;
    private final PassedOn passedOn;

    public StepParseListener(StartedCase started, EndedCase ended, OpenedTask opened, ClosedTask closed, NoticeAtBegin notices,
            StateAtBegin states, PassedOn passedOn) {
        this.started = started;
        this.ended = ended;
        this.opened = opened;
        this.closed = closed;
        this.notices = notices;
        this.states = states;
        this.passedOn = passedOn;
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity definition) {
        Map<String, String> properties = DrawnProperties.of(element);
        Steps.keep(definition, StepProperties.read(element, definition.getKey()));
        if (properties.containsKey("caseType")) {
            Steps.keepCaseType(definition, properties.get("caseType"));
        }
        definition.addListener(ExecutionListener.EVENTNAME_END, ended.ofProcess());
    }

    @Override
    public void parseStartEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        Step step = keep(element, activity);
        keepDates(element, activity);
        if (scope instanceof ProcessDefinitionEntity) {
            activity.addListener(ExecutionListener.EVENTNAME_END, started);
        } else if (step.limit() != null) {
            Steps.keepProcessLimit((ProcessDefinitionEntity) activity.getProcessDefinition(), step);
        }
    }

    /** The limit of a process as a whole is called like the part of the diagram that watches over it; its timer says only what happens then. */
    @Override
    public void parseSubProcess(Element element, ScopeImpl scope, ActivityImpl activity) {
        ProcessDefinitionEntity definition = (ProcessDefinitionEntity) activity.getProcessDefinition();
        if (element.attribute("name") != null) {
            Steps.processLimit(definition).filter(timer -> activity.getChildActivity(timer.element()) != null)
                    .ifPresent(timer -> Steps.keepProcessLimit(definition, timer.named(StepProperties.read(element, definition.getKey()).name())));
        }
    }

    @Override
    public void parseEndEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        Step step = keep(element, activity);
        takeState(step, activity);
        activity.addListener(ExecutionListener.EVENTNAME_START, ended.atEndEvent());
        announce(step, activity);
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        Step step = keep(element, activity);
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, opened);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, passedOn);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, closed);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, closed);
        if (!step.notices().isEmpty()) {
            task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, notices);
        }
    }

    @Override
    public void parseServiceTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        begin(element, activity);
    }

    @Override
    public void parseIntermediateThrowEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        begin(element, activity);
    }

    @Override
    public void parseIntermediateCatchEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        begin(element, activity);
        keepDates(element, activity);
    }

    @Override
    public void parseBoundaryEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        begin(element, activity);
        keepDates(element, activity);
    }

    @Override
    public void parseBusinessRuleTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        begin(element, activity);
    }

    @Override
    public void parseSendTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        begin(element, activity);
    }

    @Override
    public void parseCallActivity(Element element, ScopeImpl scope, ActivityImpl activity) {
        begin(element, activity);
    }

    /** Nobody completes it: the case has its state from when it begins. */
    private void begin(Element element, ActivityImpl activity) {
        Step step = keep(element, activity);
        takeState(step, activity);
        announce(step, activity);
    }

    private void takeState(Step step, ActivityImpl activity) {
        if (step.state() != null) {
            activity.addListener(ExecutionListener.EVENTNAME_START, states);
        }
    }

    private static void keepDates(Element element, ActivityImpl activity) {
        Element timer = element.element("timerEventDefinition");
        if (timer != null) {
            Set<DateTimers.Named> names = timer.elements().stream().flatMap(time -> DateTimers.named(time.getText()).stream()).collect(Collectors.toSet());
            Steps.keepDates(activity, names);
        }
    }

    private Step keep(Element element, ActivityImpl activity) {
        Step step = StepProperties.read(element, ((ProcessDefinitionEntity) activity.getProcessDefinition()).getKey());
        Steps.keep(activity, step);
        return step;
    }

    private void announce(Step step, ActivityImpl activity) {
        if (!step.notices().isEmpty()) {
            activity.addListener(ExecutionListener.EVENTNAME_START, notices);
        }
    }
}
