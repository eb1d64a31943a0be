package org.eights.step;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.eights.casefile.CaseFactsChanged;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Reckons the open timers of a case anew when a date that they name has changed, in the transaction that changed it. */
@Component
class DateTimers {

    private static final Pattern NAMED =
            Pattern.compile("\\bdates\\s*\\.\\s*\\w+\\s*\\(\\s*execution\\s*,\\s*(?:['\"]([^'\"]+)['\"]|([A-Za-z_]\\w*))");

    private final ProcessEngine engine;
    private final CaseFiles files;

    DateTimers(@Lazy ProcessEngine engine, CaseFiles files) {
        this.engine = engine;
        this.files = files;
    }

    /**
     * A date that a timer's expression names.
     *
     * @param name of the date; of the variable that holds its name, where that is what the expression says
     */
    record Named(String name, boolean byVariable) {

        private String date(DelegateExecution execution) {
            Object date = byVariable ? execution.getVariable(name) : name;
            return date == null ? null : date.toString();
        }
    }

    static Set<Named> named(String expression) {
        return NAMED.matcher(expression).results()
                .map(found -> found.group(1) != null ? new Named(found.group(1), false) : new Named(found.group(2), true))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @EventListener
    void follow(CaseFactsChanged changed) {
        CaseFile file = files.get(changed.number());
        Set<String> dates = changed.names().stream().filter(name -> isDateOrGone(file, name)).collect(Collectors.toSet());
        if (!dates.isEmpty()) {
            ProcessEngineConfigurationImpl configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
            configuration.getCommandExecutorTxRequired()
                    .execute(context -> context.runWithoutAuthorization(() -> reckonAnew(file.number(), dates, context)));
        }
    }

    /** Most of what changes is no date, and then nothing has to be looked for. */
    private static boolean isDateOrGone(CaseFile file, String name) {
        return file.values().getOrDefault(name, file.facts().get(name)) == null || Dates.of(file, name).isPresent();
    }

    private Void reckonAnew(CaseNumber number, Set<String> dates, CommandContext context) {
        for (TimerEntity timer : timersOf(number, context)) {
            if (timer.getLockOwner() == null && !Collections.disjoint(namedBy(timer), dates)) {
                engine.getManagementService().recalculateJobDuedate(timer.getId(), false);
            }
        }
        return null;
    }

    private static Set<String> namedBy(TimerEntity timer) {
        ExecutionEntity execution = timer.getExecution();
        return execution == null ? Set.of() : Steps.dates(execution.getProcessDefinition().findActivity(timer.getActivityId())).stream()
                .map(named -> named.date(execution)).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** Those of the database, of every process that runs under the case's number, and those that this very transaction has made. */
    private Set<TimerEntity> timersOf(CaseNumber number, CommandContext context) {
        Set<String> instances = engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(number.value()).list().stream()
                .map(ProcessInstance::getId).collect(Collectors.toCollection(HashSet::new));
        context.getDbEntityManager().getCachedEntitiesByType(ExecutionEntity.class).stream()
                .filter(execution -> number.value().equals(execution.getBusinessKey())).forEach(execution -> instances.add(execution.getId()));
        Set<TimerEntity> timers = new LinkedHashSet<>(context.getDbEntityManager().getCachedEntitiesByType(TimerEntity.class));
        timers.removeIf(timer -> !instances.contains(timer.getProcessInstanceId()));
        for (String instance : instances) {
            List<JobEntity> stored = context.getJobManager().findJobsByProcessInstanceId(instance);
            stored.stream().filter(TimerEntity.class::isInstance).map(TimerEntity.class::cast).forEach(timers::add);
        }
        return timers;
    }
}
