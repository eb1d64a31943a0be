package org.eights.desk.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.eights.desk.TaskCard;
import org.eights.desk.TaskCard.Alarm;
import org.eights.desk.TaskCards;
import org.eights.step.StepNames;
import org.eights.wording.Words;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Two statements for all cards: the engine says which of the tasks the person may see, one join says the rest. */
@Component
class EngineTaskCards implements TaskCards {

    private static final String CASES = """
            SELECT i.id_ AS instance, d.id AS deadline, f.number, f.process, f.facts ->> 'level' AS level, u.no, f.project_id,
                p.name_zh, p.name_en, k.name AS customer, d.status, d.warn_at, coalesce(d.provisional, false) AS provisional, t.id_ AS task
            FROM act_ru_task t JOIN act_ru_execution i ON i.id_ = t.proc_inst_id_
            JOIN case_file f ON f.number = i.business_key_ COLLATE "C"
            LEFT JOIN unit u ON u.id = f.unit_id LEFT JOIN project p ON p.id = f.project_id LEFT JOIN customer k ON k.id = f.customer_id
            LEFT JOIN deadline d ON d.id = t.execution_id_
            WHERE t.id_ = ANY (:ids)
            """;

    private final ProcessEngine engine;
    private final StepNames names;
    private final JdbcClient jdbc;
    private final Clock clock;

    EngineTaskCards(@Lazy ProcessEngine engine, StepNames names, JdbcClient jdbc, Clock clock) {
        this.engine = engine;
        this.names = names;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<TaskCard> of(List<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, Task> seen = engine.getTaskService().createTaskQuery().taskIdIn(ids.toArray(String[]::new)).listPage(0, ids.size())
                .stream().collect(Collectors.toMap(Task::getId, Function.identity()));
        Map<String, TaskCard> cards = jdbc.sql(CASES).param("ids", seen.keySet().toArray(String[]::new))
                .query((row, n) -> card(row, seen.get(row.getString("task")))).list().stream()
                .collect(Collectors.toMap(TaskCard::id, Function.identity()));
        return ids.stream().distinct().map(cards::get).filter(card -> card != null).toList();
    }

    private TaskCard card(ResultSet row, Task task) throws SQLException {
        Instant due = task.getDueDate() == null ? null : task.getDueDate().toInstant();
        boolean still = "PAUSED".equals(row.getString("status"));
        Instant warn = still ? null : Optional.ofNullable(row.getObject("warn_at", OffsetDateTime.class)).map(OffsetDateTime::toInstant).orElse(null);
        String process = row.getString("process");
        Words project = row.getString("name_zh") == null ? null : new Words(row.getString("name_zh"), row.getString("name_en"));
        return new TaskCard(task.getId(), row.getString("number"), process, names.ofProcess(process), row.getString("level"),
                row.getString("no"), row.getString("project_id"), project, row.getString("customer"), due,
                Alarm.at(clock.instant(), warn, due), row.getBoolean("provisional"));
    }
}
