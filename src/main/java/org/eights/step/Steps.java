package org.eights.step;

import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.ActivityTypes;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.bpmn.helper.BpmnProperties;
import org.camunda.bpm.engine.impl.core.model.CoreModelElement;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.eights.step.Step.MessageCase;

/** The steps of deployed diagrams: kept with the parsed model, so that a running case keeps the steps it was started with. */
final class Steps {

    private static final String STEP = "org.eights.step";
    private static final String DATES = "org.eights.dates";
    private static final String CASE_TYPE = "org.eights.caseType";
    private static final String PROCESS_LIMIT = "org.eights.processLimit";

    private Steps() {}

    static void keep(CoreModelElement element, Step step) {
        element.setProperty(STEP, step);
    }

    static Optional<Step> of(CoreModelElement element) {
        return element == null ? Optional.empty() : Optional.ofNullable((Step) element.getProperty(STEP));
    }

    /** The step at which the execution stands. */
    static Optional<Step> of(DelegateExecution execution) {
        return of((ActivityImpl) ((ExecutionEntity) execution).getActivity());
    }

    /** Whether the process begins with the clock and is no case: a timer start whose property {@code case} says {@code never}. */
    static boolean isRound(DelegateExecution execution) {
        ActivityImpl start = (ActivityImpl) ((ExecutionEntity) execution).getActivity();
        return ActivityTypes.START_EVENT_TIMER.equals(start.getProperties().get(BpmnProperties.TYPE))
                && of(start).filter(step -> step.messageCase() == MessageCase.NEVER).isPresent();
    }

    static void keepDates(CoreModelElement timer, Set<DateTimers.Named> names) {
        timer.setProperty(DATES, names);
    }

    /** The dates of the case by which a drawn timer rings. */
    @SuppressWarnings("unchecked")
    static Set<DateTimers.Named> dates(CoreModelElement timer) {
        Object names = timer == null ? null : timer.getProperty(DATES);
        return names == null ? Set.of() : (Set<DateTimers.Named>) names;
    }

    static void keepCaseType(ProcessDefinitionEntity definition, String type) {
        definition.setProperty(CASE_TYPE, type);
    }

    /** The prefix of case numbers, where instances of the process are cases of their own. */
    static Optional<String> caseType(ProcessDefinitionEntity definition) {
        return Optional.ofNullable((String) definition.getProperty(CASE_TYPE));
    }

    static void keepProcessLimit(ProcessDefinitionEntity definition, Step timer) {
        definition.setProperty(PROCESS_LIMIT, timer);
    }

    /** The timer that watches over the process as a whole. */
    static Optional<Step> processLimit(ProcessDefinitionEntity definition) {
        return Optional.ofNullable((Step) definition.getProperty(PROCESS_LIMIT));
    }
}
