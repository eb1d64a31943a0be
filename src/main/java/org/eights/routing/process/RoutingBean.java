package org.eights.routing.process;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.eights.casefile.CaseNumber;
import org.eights.routing.CaseDecisions;
import org.springframework.stereotype.Component;

/** {@code ${routing.by('complaintWho', execution)}} in a diagram: the first output of a decision table about the case at this element. */
@Component("routing")
public class RoutingBean {

    private final CaseDecisions decisions;

    public RoutingBean(CaseDecisions decisions) {
        this.decisions = decisions;
    }

    /**
     * @return the answer as text, fit for candidate groups or a called element
     * @throws IllegalStateException where no rule of the table holds: work would be given to nobody
     */
    public String by(String table, DelegateExecution execution) {
        Map<String, Object> more = new HashMap<>(execution.getVariables());
        more.put("step", execution.getCurrentActivityId());
        Map<String, Object> answer = decisions.ask(table, new CaseNumber(execution.getProcessBusinessKey()), more);
        return answer.values().stream().filter(java.util.Objects::nonNull).map(Object::toString).findFirst().orElseThrow(
                () -> new IllegalStateException("No rule of '" + table + "' holds for " + execution.getCurrentActivityId()));
    }
}
