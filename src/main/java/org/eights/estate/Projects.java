package org.eights.estate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import org.eights.wording.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The projects in the database, remembered for a few seconds: another node's change is seen after that. */
final class Projects {

    private static final Duration REMEMBERED = Duration.ofSeconds(5);

    private final Cache<ProjectId, Optional<Project>> memory =
            Caffeine.newBuilder().expireAfterWrite(REMEMBERED).maximumSize(1000).build();
    private final JdbcClient jdbc;

    Projects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Project> find(ProjectId id) {
        return changedInThisTransaction() ? load(id) : memory.get(id, this::load);
    }

    /** A project was written: this transaction sees it at once, everybody else once it is committed. */
    void changed() {
        TransactionSynchronizationManager.registerSynchronization(new Forget());
    }

    private Optional<Project> load(ProjectId id) {
        return jdbc.sql("SELECT * FROM project WHERE id = :id").param("id", id.value())
                .query((rs, row) -> new Project(id, new Words(rs.getString("name_zh"), rs.getString("name_en")), rs.getString("city"),
                        rs.getString("contractor"), rs.getString("property_company"), rs.getString("supervisor"),
                        rs.getString("ambassador"))).optional();
    }

    private static boolean changedInThisTransaction() {
        return TransactionSynchronizationManager.isSynchronizationActive()
                && TransactionSynchronizationManager.getSynchronizations().stream().anyMatch(Forget.class::isInstance);
    }

    private final class Forget implements TransactionSynchronization {

        @Override
        public void afterCompletion(int status) {
            memory.invalidateAll();
        }
    }
}
