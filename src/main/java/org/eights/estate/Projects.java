package org.eights.estate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
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
        return jdbc.sql("SELECT * FROM project WHERE id = :id").param("id", id.value()).query(Projects::project).optional();
    }

    List<Project> all() {
        return jdbc.sql("SELECT * FROM project ORDER BY id").query(Projects::project).list();
    }

    private static Project project(ResultSet rs, int row) throws SQLException {
        return new Project(new ProjectId(rs.getString("id")), new Words(rs.getString("name_zh"), rs.getString("name_en")), rs.getString("city"),
                rs.getString("contractor"), rs.getString("property_company"), rs.getString("supervisor"), rs.getString("ambassador"));
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
