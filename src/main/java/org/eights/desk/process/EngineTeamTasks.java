package org.eights.desk.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import org.eights.desk.TeamTask;
import org.eights.desk.TeamTasks;
import org.eights.step.StepNames;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asked in SQL: the engine's own queries know neither a limit for each person nor the case number of a task. */
@Component
class EngineTeamTasks implements TeamTasks {

    /** Ranked and cut before anything else is looked up. */
    private static final String TASKS = """
            SELECT r.*, i.BUSINESS_KEY_ AS number FROM (
                SELECT t.ID_ AS id, t.ASSIGNEE_ AS assignee, t.TASK_DEF_KEY_ AS element, t.PROC_DEF_ID_ AS definition, t.DUE_DATE_ AS due,
                    t.PROC_INST_ID_ AS instance, row_number() OVER (PARTITION BY t.ASSIGNEE_ ORDER BY t.DUE_DATE_, t.ID_) AS place
                FROM ACT_RU_TASK t WHERE t.SUSPENSION_STATE_ = 1 AND %s) r
            JOIN ACT_RU_EXECUTION i ON i.ID_ = r.instance WHERE r.place <= :most ORDER BY r.assignee, r.place""";

    private final JdbcClient jdbc;
    private final StepNames names;

    EngineTeamTasks(JdbcClient jdbc, StepNames names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    @Override
    public List<TeamTask> heldBy(Collection<String> people, int most) {
        return tasks("t.ASSIGNEE_ = ANY (:some)", people, most);
    }

    @Override
    public List<TeamTask> offeredTo(Collection<String> groups, int most) {
        return tasks("""
                t.ASSIGNEE_ IS NULL AND EXISTS (SELECT 1 FROM ACT_RU_IDENTITYLINK l
                    WHERE l.TASK_ID_ = t.ID_ AND l.TYPE_ = 'candidate' AND l.GROUP_ID_ = ANY (:some))""", groups, most);
    }

    private List<TeamTask> tasks(String which, Collection<String> some, int most) {
        return jdbc.sql(TASKS.formatted(which))
                .param("some", some.toArray(String[]::new)).param("most", most).query(this::task).list();
    }

    private TeamTask task(ResultSet row, int number) throws SQLException {
        String definition = row.getString("definition");
        Timestamp due = row.getTimestamp("due");
        return new TeamTask(row.getString("id"), row.getString("number"), names.of(definition, row.getString("element")),
                names.of(definition), row.getString("assignee"), due == null ? null : due.toInstant());
    }
}
