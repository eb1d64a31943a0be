package org.eights.notification.process;

import java.util.UUID;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandlerConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.MessageEntity;

/**
 * A job about one notification. It belongs to no execution: the step that said it may be over, and its case closed, before the
 * gateway answers.
 */
abstract class NotificationJob implements JobHandler<NotificationJob.Subject> {

    /** All that the engine keeps: which notification. */
    record Subject(UUID notification) implements JobHandlerConfiguration {
        @Override
        public String toCanonicalString() {
            return notification.toString();
        }
    }

    /** Adds such a job to the engine's present transaction. */
    static void add(CommandContext context, String type, UUID notification, int attempts) {
        MessageEntity job = new MessageEntity();
        job.setJobHandlerType(type);
        job.setJobHandlerConfiguration(new Subject(notification));
        job.setRetries(attempts);
        context.getJobManager().send(job);
    }

    abstract void execute(UUID notification);

    @Override
    public void execute(Subject subject, ExecutionEntity execution, CommandContext context, String tenantId) {
        // whoever has the job executed, the notice is the product's own affair
        context.runWithoutAuthorization(() -> {
            execute(subject.notification());
            return null;
        });
    }

    @Override
    public Subject newConfiguration(String canonicalString) {
        return new Subject(UUID.fromString(canonicalString));
    }

    @Override
    public void onDelete(Subject subject, JobEntity job) {
        // nothing but the job itself is kept in the engine
    }
}
