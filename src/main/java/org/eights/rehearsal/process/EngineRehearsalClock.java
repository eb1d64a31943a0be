package org.eights.rehearsal.process;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.eights.rehearsal.RehearsalClock;
import org.eights.wording.China;
import org.eights.wording.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Moves the engine's clock, which the product's follows, and works off the jobs on the way by hand, one after the other. */
@Component
@ConditionalOnProperty("eights.rehearsal.enabled")
class EngineRehearsalClock implements RehearsalClock, SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(EngineRehearsalClock.class);
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2099-12-31T00:00:00Z");
    /** More than any rehearsal needs; less than for ever. */
    private static final int JOBS_MOST = 200_000;

    private final ProcessEngine engine;
    private final JdbcClient jdbc;
    private final ReentrantLock moving = new ReentrantLock();

    EngineRehearsalClock(ProcessEngine engine, JdbcClient jdbc) {
        this.engine = engine;
        this.jdbc = jdbc;
    }

    /** A restart does not turn the clock back to today: timers of the rehearsed year would all ring at once. */
    @Override
    public void afterSingletonsInstantiated() {
        jdbc.sql("SELECT stands_at FROM rehearsal_clock").query(Timestamp.class).optional()
                .ifPresent(at -> ClockUtil.setCurrentTime(new Date(at.getTime())));
    }

    @Override
    public Instant now() {
        return ClockUtil.getCurrentTime().toInstant();
    }

    @Override
    public void moveTo(Instant instant) {
        if (instant.isBefore(EARLIEST) || instant.isAfter(LATEST)) {
            throw Refusal.invalid("now", "时间须在2000年至2099年之间", "The time has to lie between 2000 and 2099");
        }
        moving.lock();
        Authentication caller = engine.getIdentityService().getCurrentAuthentication();
        JobExecutor executor = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
        boolean working = executor.isActive();
        try {
            engine.getIdentityService().clearAuthentication();
            require(instant);
            if (working) {
                executor.shutdown();
            }
            if (hasCases()) {
                workUntil(instant);
                stand(instant);
            } else {
                stand(instant);
                reckonStartTimersAnew();
            }
            workUntil(instant);
        } finally {
            if (working) {
                executor.start();
            }
            if (caller != null) {
                engine.getIdentityService().setAuthentication(caller);
            }
            moving.unlock();
        }
    }

    private void require(Instant instant) {
        if (instant.isBefore(now()) && hasCases()) {
            throw Refusal.conflict("已有案件,时钟只能向前(现为%s)".formatted(now().truncatedTo(ChronoUnit.SECONDS).atZone(China.ZONE).toLocalDateTime()),
                    "There are cases: the clock only moves forward (it is %s)".formatted(now().truncatedTo(ChronoUnit.SECONDS).atZone(China.ZONE).toLocalDateTime()));
        }
    }

    private boolean hasCases() {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM case_file)").query(Boolean.class).single();
    }

    private void stand(Instant instant) {
        ClockUtil.setCurrentTime(Date.from(instant));
        // Nobody waits for the disk: whatever happens at this time commits after it, and takes it along.
        jdbc.sql("""
                INSERT INTO rehearsal_clock (only_one, stands_at) SELECT set_config('synchronous_commit', 'off', true) = 'off', :at
                ON CONFLICT (only_one) DO UPDATE SET stands_at = excluded.stands_at""")
                .param("at", Timestamp.from(instant)).update();
    }

    /** Timers that start processes were reckoned from the day of the deployment; from now on it is another day. */
    private void reckonStartTimersAnew() {
        engine.getManagementService().createJobQuery().timers().list().stream().filter(job -> job.getProcessInstanceId() == null)
                .forEach(job -> engine.getManagementService().recalculateJobDuedate(job.getId(), false));
    }

    private void workUntil(Instant end) {
        for (int i = 0; i < JOBS_MOST; i++) {
            Optional<DueJob> job = next(end);
            if (job.isEmpty()) {
                return;
            }
            Date due = job.get().due();
            if (due != null && due.toInstant().isAfter(now())) {
                stand(due.toInstant());
            }
            try {
                engine.getManagementService().executeJob(job.get().id());
            } catch (RuntimeException e) {
                // The engine has counted the failure and will try again later, as it would by itself.
                LOG.warn("Job {} failed during a rehearsal", job.get().id(), e);
            }
        }
        throw new IllegalStateException("More than " + JOBS_MOST + " jobs on the way to " + end);
    }

    /**
     * What has to be done at once, the earliest first, before what is due later. In one question of ours: the engine's own queries would take
     * three, and years of daily rounds lie on the way.
     */
    private Optional<DueJob> next(Instant end) {
        return jdbc.sql("""
                SELECT id_, duedate_ FROM act_ru_job
                WHERE retries_ > 0 AND suspension_state_ = 1 AND (duedate_ <= :end OR duedate_ IS NULL AND type_ = 'message')
                ORDER BY type_ <> 'message' OR coalesce(duedate_ > :now, false), duedate_ NULLS LAST, id_ LIMIT 1""")
                .param("end", Timestamp.from(end)).param("now", Timestamp.from(now()))
                .query((row, i) -> new DueJob(row.getString("id_"), row.getTimestamp("duedate_"))).optional();
    }

    /** @param due null for what has no date */
    private record DueJob(String id, Date due) {}
}
