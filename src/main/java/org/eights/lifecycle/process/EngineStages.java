package org.eights.lifecycle.process;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.eights.casefile.CaseNumber;
import org.eights.lifecycle.LifecycleModel;
import org.eights.lifecycle.Milestone;
import org.eights.lifecycle.Stages;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The stages as the engine runs them: all under the number of the lifecycle's case. */
@Component
class EngineStages implements Stages {

    private static final String CONDITIONAL = "conditional";
    /** A variable of the waiting execution alone: conditions are asked again when a variable changes. */
    private static final String NEWS = "milestone";

    private final ProcessEngine engine;

    EngineStages(@Lazy ProcessEngine engine) {
        this.engine = engine;
    }

    @Override
    public Set<Milestone> awaited(CaseNumber lifecycle) {
        return run(() -> waiting(lifecycle).map(one -> Milestone.at(one.getActivityId())).flatMap(Optional::stream)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Milestone.class))));
    }

    @Override
    public void reached(CaseNumber lifecycle, Milestone milestone) {
        run(() -> {
            List<EventSubscription> there = waiting(lifecycle).filter(one -> milestone.element().equals(one.getActivityId())).toList();
            there.forEach(one -> runtime().setVariableLocal(one.getExecutionId(), NEWS, milestone.name()));
            return null;
        });
    }

    @Override
    public CaseNumber openBatch(Map<String, Object> form) {
        return run(() -> new CaseNumber(runtime().startProcessInstanceByKey(LifecycleModel.HANDOVER, form).getBusinessKey()));
    }

    @Override
    public Set<String> awaitedDrawings(CaseNumber lifecycle) {
        return run(() -> instances(lifecycle).filter(instance -> LifecycleModel.DESIGN_REVIEW.equals(key(instance)))
                .filter(instance -> runtime().createEventSubscriptionQuery().processInstanceId(instance.getId())
                        .activityId(LifecycleModel.DRAWINGS_SUBMITTED).count() > 0)
                .map(instance -> runtime().getVariable(instance.getId(), "designStage")).filter(Objects::nonNull).map(Object::toString)
                .collect(Collectors.toSet()));
    }

    @Override
    public List<String> siteDaysToPlan(CaseNumber lifecycle) {
        return run(() -> instances(lifecycle).filter(instance -> LifecycleModel.SITE_DAY.equals(key(instance)))
                .filter(instance -> engine.getTaskService().createTaskQuery().processInstanceId(instance.getId())
                        .taskDefinitionKey(LifecycleModel.PLAN_DAY).count() > 0)
                .map(this::dayKind).toList());
    }

    private String dayKind(ProcessInstance day) {
        ExecutionEntity caller = ((ExecutionEntity) day).getSuperExecution();
        return caller != null && LifecycleModel.ANOTHER_DAY.equals(caller.getActivityId()) ? "ANOTHER"
                : String.valueOf(runtime().getVariable(day.getId(), "dayKind"));
    }

    private Stream<EventSubscription> waiting(CaseNumber lifecycle) {
        return instances(lifecycle).flatMap(instance -> runtime().createEventSubscriptionQuery().eventType(CONDITIONAL)
                .processInstanceId(instance.getId()).list().stream());
    }

    private Stream<ProcessInstance> instances(CaseNumber lifecycle) {
        return runtime().createProcessInstanceQuery().processInstanceBusinessKey(lifecycle.value()).list().stream();
    }

    private static String key(ProcessInstance instance) {
        return ((ExecutionEntity) instance).getProcessDefinition().getKey();
    }

    private RuntimeService runtime() {
        return engine.getRuntimeService();
    }

    private <T> T run(Supplier<T> what) {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(what::get));
    }
}
