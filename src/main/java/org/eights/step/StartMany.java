package org.eights.step;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionEntity;
import org.eights.bulk.Bulk;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Starts one process for each of many cases, as one piece of work of the engine: what they have in common is looked up once. */
@Component
public class StartMany {

    private final ProcessEngine engine;
    private final CaseFiles files;

    StartMany(@Lazy ProcessEngine engine, CaseFiles files) {
        this.engine = engine;
        this.files = files;
    }

    /**
     * Starts the newest version of the process that begins with this message, once for each case, within the caller's transaction: all
     * of them or none. Whatever happens at a single start happens at each of these.
     *
     * @param message name of a message start event that the product sends, such as {@code unit-acceptance.Opened}
     * @param numbers cases that are there already; a few dozen at a time keep the transaction short
     * @throws org.eights.wording.Refusal UNKNOWN where one of the cases does not exist
     * @throws IllegalStateException where no deployed process begins with the message
     */
    @Transactional
    public void start(String message, List<CaseNumber> numbers) {
        files.lock(numbers);
        ProcessEngineConfigurationImpl configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        configuration.getCommandExecutorTxRequired().execute(context -> context.runWithoutAuthorization(() ->
                Bulk.of(() -> startEach(message, numbers))));
    }

    /** Every start within one command, so that the engine writes them together, its inserts in batches. */
    private Void startEach(String message, List<CaseNumber> numbers) {
        String definition = definition(message);
        numbers.forEach(number -> engine.getRuntimeService().createMessageCorrelation(message).processInstanceBusinessKey(number.value())
                .processDefinitionId(definition).correlateStartMessage());
        return null;
    }

    /** Only the newest version waits for the messages that start it. */
    private String definition(String message) {
        List<EventSubscription> waiting = engine.getRuntimeService().createEventSubscriptionQuery().eventType("message").eventName(message).list();
        return waiting.stream().filter(s -> s.getProcessInstanceId() == null).map(s -> ((EventSubscriptionEntity) s).getConfiguration())
                .findFirst().orElseThrow(() -> new IllegalStateException("No process begins with the message " + message));
    }
}
