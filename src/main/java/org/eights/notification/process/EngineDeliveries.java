package org.eights.notification.process;

import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.eights.notification.Deliveries;
import org.eights.notification.NotificationSettings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Deliveries are jobs, written in the transaction in which the notification is written. */
@Component
class EngineDeliveries implements Deliveries {

    /** Asked late: steps that say something are themselves part of the engine's configuration. */
    private final ObjectProvider<ProcessEngine> engine;
    private final NotificationSettings settings;

    EngineDeliveries(ObjectProvider<ProcessEngine> engine, NotificationSettings settings) {
        this.engine = engine;
        this.settings = settings;
    }

    @Override
    public void order(UUID notification) {
        add(DeliverNotificationJob.TYPE, notification, 1 + settings.retryAfter().size());
    }

    @Override
    public void orderByHand(UUID notification) {
        add(AskAPersonJob.TYPE, notification, AskAPersonJob.ATTEMPTS);
    }

    private void add(String type, UUID notification, int attempts) {
        ProcessEngineConfigurationImpl configuration =
                (ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration();
        configuration.getCommandExecutorTxRequired().execute(context -> {
            NotificationJob.add(context, type, notification, attempts);
            return null;
        });
    }
}
