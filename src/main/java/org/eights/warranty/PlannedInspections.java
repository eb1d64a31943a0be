package org.eights.warranty;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.eights.casefile.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which buildings were inspected, or are being, for which reason. */
@Repository
class PlannedInspections {

    private final JdbcClient jdbc;

    PlannedInspections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes them, and answers those that were not noted before. */
    List<DueInspection> addNew(List<DueInspection> due) {
        if (due.isEmpty()) {
            return List.of();
        }
        Set<List<String>> added = new HashSet<>(jdbc.sql("""
                INSERT INTO inspection_planned (project_id, building, occasion, due_on)
                SELECT * FROM unnest(:projects::text[], :buildings::text[], :occasions::text[], :days::date[])
                ON CONFLICT DO NOTHING RETURNING project_id, building, occasion""")
                .param("projects", texts(due, one -> one.building().project().value())).param("buildings", texts(due, one -> one.building().building()))
                .param("occasions", texts(due, one -> one.occasion().code())).param("days", texts(due, one -> one.on()))
                .query((rs, row) -> List.of(rs.getString(1), rs.getString(2), rs.getString(3))).list());
        return due.stream().filter(one -> added.contains(List.of(one.building().project().value(), one.building().building(), one.occasion().code()))).toList();
    }

    void opened(String project, Occasion occasion, List<String> buildings, CaseNumber number) {
        jdbc.sql("UPDATE inspection_planned SET case_number = :number WHERE project_id = :project AND occasion = :occasion AND building = ANY (:buildings)")
                .param("number", number.value()).param("project", project).param("occasion", occasion.code())
                .param("buildings", buildings.toArray(String[]::new)).update();
    }

    private static String[] texts(List<DueInspection> due, Function<DueInspection, Object> value) {
        return due.stream().map(value).map(Object::toString).toArray(String[]::new);
    }
}
