package org.eights.cycletime.process;

import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandlerConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.MessageEntity;
import org.eights.cycletime.Upkeep;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** A piece of the upkeep; where more is left, another such job follows it. It belongs to no execution. */
@Component
class UpkeepJob implements JobHandler<UpkeepJob.Ordered> {

    private static final String TYPE = "cycle-upkeep";

    private final Upkeep upkeep;

    UpkeepJob(@Lazy Upkeep upkeep) {
        this.upkeep = upkeep;
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
        if (upkeep.next(ordered.work())) {
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
