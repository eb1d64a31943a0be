package org.eights.cycletime;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.eights.casefile.CaseFiles;
import org.eights.deadline.DeadlineRoom;
import org.eights.wording.China;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

@TestConfiguration
@Import({DeadlineRoom.class, CaseFiles.class, OfficeDays.class, Facts.class, ReadFigures.class, Rollups.class, Fold.class})
class FactRoom {

    @Bean
    HandClock clock() {
        return new HandClock();
    }

    @Bean
    CycleTimeSettings cycleTimeSettings() {
        return settings(10_000);
    }

    static CycleTimeSettings settings(int exact) {
        return new CycleTimeSettings(false, exact, Duration.ZERO, Duration.ZERO, Duration.ZERO);
    }

    @Bean
    Object engineTables(JdbcTemplate jdbc) {
        jdbc.execute("CREATE TABLE IF NOT EXISTS public.act_hi_procinst (id_ varchar(64), start_time_ timestamp, end_time_ timestamp, end_act_id_ varchar(255))");
        return "there";
    }

    static final class HandClock extends Clock {

        private Instant now = Instant.parse("2025-06-16T01:00:00Z");

        void set(Instant instant) {
            now = instant;
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return China.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
