package org.eights.background.process;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandlerConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.MessageEntity;
import org.eights.background.Piecework;
import org.springframework.stereotype.Component;

/** A piece of some work; where more is left, another such job follows it. It belongs to no execution. */
@Component
class ChainJob implements JobHandler<ChainJob.Ordered> {

    static final String TYPE = "background-work";

    private final Map<String, Piecework> kinds;

    ChainJob(List<Piecework> kinds) {
        this.kinds = kinds.stream().collect(Collectors.toMap(Piecework::kind, Function.identity()));
    }

    /** All that the engine keeps: which work, as {@code mailing:12}. */
    record Ordered(String kind, long work) implements JobHandlerConfiguration {
        @Override
        public String toCanonicalString() {
            return kind + ":" + work;
        }
    }

    static void add(CommandContext context, Ordered ordered) {
        MessageEntity job = new MessageEntity();
        job.setJobHandlerType(TYPE);
        job.setJobHandlerConfiguration(ordered);
        context.getJobManager().send(job);
    }

    @Override
    public String getType() {
        return TYPE;
    }

    @Override
    public void execute(Ordered ordered, ExecutionEntity execution, CommandContext context, String tenantId) {
        if (kinds.get(ordered.kind()).next(ordered.work())) {
            add(context, ordered);
        }
    }

    @Override
    public Ordered newConfiguration(String canonicalString) {
        String[] parts = canonicalString.split(":", 2);
        return new Ordered(parts[0], Long.parseLong(parts[1]));
    }

    @Override
    public void onDelete(Ordered ordered, JobEntity job) {
        // nothing but the job itself is kept in the engine
    }
}
