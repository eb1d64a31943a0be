package org.eights.handover.process;

import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandlerConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.MessageEntity;
import org.eights.handover.DoWork;
import org.springframework.stereotype.Component;

/** A piece of the work on many homes; where more is left, another such job follows it. It belongs to no execution. */
@Component
class BatchWorkJob implements JobHandler<BatchWorkJob.Ordered> {

    static final String TYPE = "batch-work";

    private final DoWork doWork;

    BatchWorkJob(DoWork doWork) {
        this.doWork = doWork;
    }

    /** All that the engine keeps: which work. */
    record Ordered(long work) implements JobHandlerConfiguration {
        @Override
        public String toCanonicalString() {
            return Long.toString(work);
        }
    }

    static void add(CommandContext context, long work) {
        MessageEntity job = new MessageEntity();
        job.setJobHandlerType(TYPE);
        job.setJobHandlerConfiguration(new Ordered(work));
        context.getJobManager().send(job);
    }

    @Override
    public String getType() {
        return TYPE;
    }

    @Override
    public void execute(Ordered ordered, ExecutionEntity execution, CommandContext context, String tenantId) {
        if (doWork.next(ordered.work())) {
            add(context, ordered.work());
        }
    }

    @Override
    public Ordered newConfiguration(String canonicalString) {
        return new Ordered(Long.parseLong(canonicalString));
    }

    @Override
    public void onDelete(Ordered ordered, JobEntity job) {
        // nothing but the job itself is kept in the engine
    }
}
