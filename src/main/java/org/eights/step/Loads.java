package org.eights.step;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.eights.wording.China;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How much each has to do: one look at the engine's tasks for any number of people, because its own queries cannot count by person. */
@Component
public class Loads {

    private final JdbcClient jdbc;

    Loads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The loads of those who hold anything, by user id. */
    public Map<String, Load> of(Collection<String> people, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, China.ZONE);
        Map<String, Load> loads = new HashMap<>();
        RowCallbackHandler one = row -> loads.put(row.getString("person"),
                new Load(row.getInt("open"), row.getInt("due_today"), row.getInt("overdue")));
        jdbc.sql("""
                SELECT ASSIGNEE_ AS person, count(*) AS open, count(*) FILTER (WHERE DUE_DATE_ < :now) AS overdue,
                    count(*) FILTER (WHERE DUE_DATE_ >= :today AND DUE_DATE_ < :tomorrow) AS due_today
                FROM ACT_RU_TASK WHERE ASSIGNEE_ = ANY (:people) AND SUSPENSION_STATE_ = 1 GROUP BY ASSIGNEE_""")
                .param("people", people.toArray(String[]::new)).param("now", Timestamp.from(now)).param("today", at(today))
                .param("tomorrow", at(today.plusDays(1))).query(one);
        return loads;
    }

    private static Timestamp at(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(China.ZONE).toInstant());
    }
}
