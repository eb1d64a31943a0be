package org.eights.step;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.EntryKind;
import org.eights.casefile.NewEntry;
import org.eights.wording.Words;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends a case from outside, because what it was part of is no more. */
@Component
public class CancelCase {

    private static final boolean RUN_LISTENERS = false;

    private final ProcessEngine engine;
    private final CaseFiles files;
    private final ProcessLimits limits;

    CancelCase(@Lazy ProcessEngine engine, CaseFiles files, ProcessLimits limits) {
        this.engine = engine;
        this.files = files;
        this.limits = limits;
    }

    /**
     * Closes the case with this outcome and takes its processes, tasks and deadlines away, in the caller's transaction. Does nothing to a
     * case that is closed.
     *
     * @param why what the case says of its end
     * @param reason as somebody gave it; may be empty
     * @param by user id
     */
    @Transactional
    public void cancel(CaseNumber number, String outcome, Words why, String reason, String by) {
        files.lock(number);
        if (!files.get(number).isOpen()) {
            return;
        }
        files.record(new NewEntry(number, EntryKind.CLOSED, null, why, by, Map.of(), Map.of(), Map.of("outcome", outcome, "reason", reason)));
        files.close(number, outcome);
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(() -> delete(number, why, context)));
    }

    /** The called processes go with the one that called them. */
    private Void delete(CaseNumber number, Words why, CommandContext context) {
        for (ProcessInstance root : engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(number.value())
                .rootProcessInstances().list()) {
            limits.end(root.getId(), why);
            engine.getRuntimeService().deleteProcessInstance(root.getId(), why.zh(), RUN_LISTENERS, true);
        }
        return null;
    }
}
