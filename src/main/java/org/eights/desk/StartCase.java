package org.eights.desk;

import java.util.Map;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.IdempotentStart;
import org.eights.sight.Caller;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Starts a case, once for each key: the same request sent twice gives the same case. */
@Component
public class StartCase {

    private final Workflow workflow;
    private final IdempotentStart once;

    StartCase(Workflow workflow, IdempotentStart once) {
        this.workflow = workflow;
        this.once = once;
    }

    /**
     * @param key names the request, or null where it has no name
     * @throws org.eights.wording.Refusal where the form does not do, or the key named another request before
     */
    @Transactional
    public CaseNumber start(String process, Map<String, Object> given, String key, Caller caller) {
        return key == null ? workflow.start(process, given) : once.once(key, caller.id(), process, given, () -> workflow.start(process, given));
    }
}
