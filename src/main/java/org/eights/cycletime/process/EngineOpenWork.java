package org.eights.cycletime.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eights.cycletime.CaseCondition;
import org.eights.cycletime.OpenWork;
import org.eights.cycletime.Selection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asked in SQL, of the engine's tables and the case file together. */
@Component
class EngineOpenWork implements OpenWork {

    /** Late is what is late itself, and what has a task that is. */
    private static final String INSTANCES = """
            SELECT d.KEY_ AS process, '' AS element, h.START_TIME_ AS begun, (l.due_at < :now AND l.stopped_at IS NULL AND l.paused_at IS NULL) IS TRUE
                OR EXISTS (SELECT FROM ACT_RU_TASK t LEFT JOIN deadline s ON s.id = t.EXECUTION_ID_
                    WHERE t.PROC_INST_ID_ = i.ID_ AND t.DUE_DATE_ < :now AND s.paused_at IS NULL) AS late
            FROM ACT_RE_PROCDEF d JOIN ACT_RU_EXECUTION i ON i.PROC_DEF_ID_ = d.ID_ AND i.PARENT_ID_ IS NULL
            JOIN ACT_HI_PROCINST h ON h.ID_ = i.ID_ LEFT JOIN deadline l ON l.id = i.ID_
            LEFT JOIN case_file f ON f.number = i.BUSINESS_KEY_ COLLATE "C" WHERE d.KEY_ = ANY (:processes)""";
    private static final String TASKS = """
            SELECT d.KEY_ AS process, t.TASK_DEF_KEY_ AS element, t.CREATE_TIME_ AS begun, t.DUE_DATE_ < :now AND l.paused_at IS NULL AS late
            FROM ACT_RE_PROCDEF d JOIN ACT_RU_TASK t ON t.PROC_DEF_ID_ = d.ID_ JOIN ACT_RU_EXECUTION i ON i.ID_ = t.PROC_INST_ID_
            LEFT JOIN deadline l ON l.id = t.EXECUTION_ID_
            LEFT JOIN case_file f ON f.number = i.BUSINESS_KEY_ COLLATE "C" WHERE d.KEY_ = ANY (:processes)""";

    private final JdbcClient jdbc;

    EngineOpenWork(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Open> of(Selection selection, List<Instant> bounds, Instant now) {
        CaseCondition condition = CaseCondition.of(selection, "d.VERSION_");
        return Stream.of(INSTANCES, TASKS).flatMap(sql -> jdbc.sql(counted(sql + condition.sql(), bounds.size()))
                .param("processes", selection.processes().toArray(String[]::new)).param("now", Timestamp.from(now))
                .params(condition.values()).params(bounds(bounds)).query((rs, row) -> open(rs, bounds.size())).list().stream()).toList();
    }

    private static String counted(String sql, int bounds) {
        StringBuilder ages = new StringBuilder();
        for (int i = 0; i <= bounds; i++) {
            ages.append(", count(*) FILTER (WHERE ").append(i == 0 ? "true" : "o.begun <= :bound" + (i - 1))
                    .append(i == bounds ? "" : " AND o.begun > :bound" + i).append(") AS age").append(i);
        }
        return "SELECT o.process, o.element, count(*) AS open, count(*) FILTER (WHERE o.late) AS overdue, min(o.begun) AS oldest" + ages
                + " FROM (" + sql + ") o GROUP BY o.process, o.element";
    }

    private static java.util.Map<String, Object> bounds(List<Instant> bounds) {
        return IntStream.range(0, bounds.size()).boxed().collect(java.util.stream.Collectors.toMap(i -> "bound" + i, i -> Timestamp.from(bounds.get(i))));
    }

    private static Open open(ResultSet rs, int bounds) throws SQLException {
        List<Long> counts = new java.util.ArrayList<>();
        for (int i = 0; i <= bounds; i++) {
            counts.add(rs.getLong("age" + i));
        }
        return new Open(rs.getString("process"), rs.getString("element"), rs.getLong("open"), rs.getLong("overdue"), counts,
                rs.getTimestamp("oldest").toInstant());
    }
}
