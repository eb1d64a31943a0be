package org.eights.notification.process;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.jobexecutor.FailedJobCommandFactory;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.eights.notification.DeliverNotification;
import org.eights.notification.NotificationSettings;
import org.springframework.stereotype.Component;

/**
 * Makes the room's jobs known to the engine. A job that belongs to no activity would be tried again at once, three times: the
 * back-off of a delivery is decided here.
 */
@Component
class NotificationJobs extends AbstractProcessEnginePlugin {

    private final List<? extends NotificationJob> jobs;
    private final DeliverNotification deliverNotification;
    private final NotificationSettings settings;

    NotificationJobs(List<? extends NotificationJob> jobs, DeliverNotification deliverNotification, NotificationSettings settings) {
        this.jobs = jobs;
        this.deliverNotification = deliverNotification;
        this.settings = settings;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<JobHandler> handlers = new ArrayList<>(jobs);
        if (configuration.getCustomJobHandlers() != null) {
            handlers.addAll(configuration.getCustomJobHandlers());
        }
        configuration.setCustomJobHandlers(handlers);
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl configuration) {
        FailedJobCommandFactory others = configuration.getFailedJobCommandFactory();
        configuration.setFailedJobCommandFactory((jobId, failure) -> context -> {
            JobEntity job = context.getJobManager().findJobById(jobId);
            boolean ours = job != null && DeliverNotificationJob.TYPE.equals(job.getJobHandlerType());
            Command<Object> command = ours ? new RetryDelivery(job, failure, deliverNotification, settings.retryAfter())
                    : others.getCommand(jobId, failure);
            return command.execute(context);
        });
    }
}
