package org.eights.notification.process;

import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.impl.cmd.JobRetryCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.eights.notification.DeliverNotification;
import org.eights.notification.DeliveryFailed;

/** After a failed attempt: wait and try again, or give up and have a person say it. Runs in a transaction of its own. */
class RetryDelivery extends JobRetryCmd {

    private static final long serialVersionUID = 1L;

    private final transient DeliverNotification deliverNotification;
    private final List<Duration> waits;

    RetryDelivery(JobEntity job, Throwable failure, DeliverNotification deliverNotification, List<Duration> waits) {
        super(job.getId(), failure);
        this.deliverNotification = deliverNotification;
        this.waits = waits;
    }

    @Override
    public Object execute(CommandContext context) {
        JobEntity job = getJob();
        UUID notification = ((NotificationJob.Subject) job.getJobHandlerConfiguration()).notification();
        int left = job.getRetries() - 1;
        job.unlock();
        if (!shouldDecrementRetriesFor(exception)) {
            logException(job);
        } else if (left > 0) {
            tryAgain(job, notification, left);
        } else {
            giveUp(context, job, notification);
        }
        notifyAcquisition(context);
        return null;
    }

    private void tryAgain(JobEntity job, UUID notification, int left) {
        deliverNotification.failed(notification, reason());
        logException(job);
        job.setRetries(left);
        if (!waits.isEmpty()) {
            // what an administrator or a new setting changed meanwhile never leads outside the list
            Duration wait = waits.get(Math.max(0, Math.min(waits.size() - 1, waits.size() - left)));
            job.setDuedate(Date.from(ClockUtil.getCurrentTime().toInstant().plus(wait)));
        }
    }

    private void giveUp(CommandContext context, JobEntity job, UUID notification) {
        deliverNotification.givenUp(notification, reason());
        NotificationJob.add(context, AskAPersonJob.TYPE, notification, AskAPersonJob.ATTEMPTS);
        job.delete();
    }

    private String reason() {
        // the message of any other failure may name a person
        return exception instanceof DeliveryFailed ? exception.getMessage() : exception.getClass().getSimpleName();
    }
}
