package org.eights.step;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.deadline.DeadlineId;
import org.eights.deadline.Ledger;
import org.eights.deadline.WorkingCalendar;
import org.springframework.stereotype.Component;

/**
 * {@code ${alarms.of(execution)}} on a drawn timer: starts the deadline of the element's {@code limit} and names it to
 * the timer, which then rings at each of the deadline's alarms. {@code ${alarms.every(execution, 'key')}} rings again and
 * again, a limit apart.
 */
@Component("alarms")
public class Alarms {

    private final ServiceLimits limits;
    private final CaseFiles files;
    private final Ledger ledger;
    private final WorkingCalendar calendar;
    private final Clock clock;

    public Alarms(ServiceLimits limits, CaseFiles files, Ledger ledger, WorkingCalendar calendar, Clock clock) {
        this.limits = limits;
        this.files = files;
        this.ledger = ledger;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** A timer is made before the task it stands on, so it is the timer that starts the deadline. */
    public String of(DelegateExecution execution) {
        DeadlineId id = new DeadlineId(execution.getId());
        if (((ExecutionEntity) execution).isProcessInstanceExecution()) {
            return AlarmCalendar.deadline(id);
        }
        Step step = Steps.of(execution).orElseThrow();
        CaseFile file = files.get(new CaseNumber(execution.getProcessBusinessKey()));
        ServiceLimits.Applied applied = limits.of(step.limit(), file, step.element(), knownTo(execution)).orElseThrow(() ->
                new IllegalStateException("No service limit '%s' applies at %s".formatted(step.limit(), step.element())));
        ledger.start(id, applied.start(file.number().value(), step.limit(), step.element(), step.name())
                .at(execution.getProcessInstanceId(), step.element()).rungsEvery(limits.rungStep(applied)));
        return AlarmCalendar.deadline(id);
    }

    public String every(DelegateExecution execution, String limit) {
        return AlarmCalendar.every(execution.getProcessBusinessKey(), limit);
    }

    Instant nextOf(String number, String limit) {
        CaseFile file = files.get(new CaseNumber(number));
        return limits.of(limit, file, limit, Map.of()).filter(a -> a.limit() != null).map(a -> calendar.due(clock.instant(), a.limit()).at())
                .orElseThrow(() -> new IllegalStateException("No service limit '%s' applies to %s".formatted(limit, number)));
    }

    /** A called process may know a level of its own, and on which day of the case what it prepares takes place. */
    private static Map<String, Object> knownTo(DelegateExecution execution) {
        return Stream.of("level", "plannedOn").filter(name -> execution.getVariable(name) != null)
                .collect(Collectors.toMap(name -> name, execution::getVariable));
    }
}
