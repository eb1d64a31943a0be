package org.eights.routing.process;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.eights.casefile.CaseNumber;
import org.eights.routing.Authority;
import org.springframework.stereotype.Component;

/** {@code ${authority.approvers(execution)}} in a diagram: the groups whose authority covers the compensation on the case (D03). */
@Component("authority")
public class AuthorityBean {

    private final Authority authority;

    public AuthorityBean(Authority authority) {
        this.authority = authority;
    }

    public String approvers(DelegateExecution execution) {
        Map<String, Object> more = new HashMap<>(execution.getVariables());
        return authority.approvers(new CaseNumber(execution.getProcessBusinessKey()), more);
    }
}
