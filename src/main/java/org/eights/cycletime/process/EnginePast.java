package org.eights.cycletime.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.eights.cycletime.Ended;
import org.eights.cycletime.FactKind;
import org.eights.cycletime.Past;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The engine's history, as far back as its clean-up has left it, and the ledger of deadlines, which is never cleaned up. */
@Component
class EnginePast implements Past {

    private static final String DEFINED = " FROM ACT_HI_PROCINST i JOIN ACT_RE_PROCDEF d ON d.ID_ = i.PROC_DEF_ID_\n";
    private static final String TASKS = """
            SELECT h.ID_ AS source, d.KEY_ AS process, d.VERSION_ AS version, d.VERSION_TAG_ AS tag, h.PROC_INST_ID_ AS instance, h.TASK_DEF_KEY_ AS element,
                h.EXECUTION_ID_ AS deadline, i.BUSINESS_KEY_ AS number, h.ASSIGNEE_ AS person, h.START_TIME_ AS begun, h.END_TIME_ AS ended""" + DEFINED + """
            JOIN ACT_HI_TASKINST h ON h.PROC_INST_ID_ = i.ID_ WHERE h.END_TIME_ IS NOT NULL AND h.DELETE_REASON_ = 'completed'
                AND NOT EXISTS (SELECT FROM cycle_fact c WHERE c.source = h.ID_ AND c.kind = 'STEP')""";
    private static final String PROCESSES = """
            SELECT i.ID_ AS source, d.KEY_ AS process, d.VERSION_ AS version, d.VERSION_TAG_ AS tag, i.ID_ AS instance, '' AS element, i.ID_ AS deadline,
                i.BUSINESS_KEY_ AS number, NULL AS person, i.START_TIME_ AS begun, i.END_TIME_ AS ended""" + DEFINED + """
            WHERE i.STATE_ = 'COMPLETED' AND i.BUSINESS_KEY_ IS NOT NULL AND NOT EXISTS (SELECT FROM cycle_fact c WHERE c.source = i.ID_ AND c.kind = 'PROCESS')""";
    private static final String DEADLINES = """
            SELECT l.id AS source, d.KEY_ AS process, d.VERSION_ AS version, d.VERSION_TAG_ AS tag, i.ID_ AS instance, NULL AS element, l.id AS deadline,
                i.BUSINESS_KEY_ AS number, NULL AS person, NULL::timestamp AS begun, l.stopped_at::timestamp AS ended""" + DEFINED + """
            JOIN deadline l ON l.process_instance_id = i.ID_ WHERE l.status IN ('MET', 'LATE')
                AND NOT EXISTS (SELECT FROM cycle_fact c WHERE c.source = l.id AND c.kind = 'DEADLINE')""";
    private static final List<String> PARTS = List.of(TASKS, PROCESSES, DEADLINES);
    private static final List<FactKind> KINDS = List.of(FactKind.STEP, FactKind.PROCESS, FactKind.DEADLINE);

    private final JdbcClient jdbc;

    EnginePast(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The place is the part, the time of the last one in it, and its id. What has been written is not found again. */
    @Override
    public Remembered after(String place, int most) {
        String[] left = place.isEmpty() ? new String[] {"0", "-infinity", ""} : place.split("\\|", 3);
        int part = Integer.parseInt(left[0]);
        List<Found> found = jdbc.sql("SELECT * FROM (" + PARTS.get(part) + ") x WHERE (x.ended, x.source) > (:ended::timestamp, :source) ORDER BY x.ended, x.source LIMIT :most")
                .param("ended", left[1]).param("source", left[2]).param("most", most).query((rs, row) -> found(KINDS.get(part), rs)).list();
        String next = found.size() == most ? part + "|" + found.get(most - 1).place()
                : part + 1 < PARTS.size() ? (part + 1) + "|-infinity|" : null;
        return new Remembered(found.stream().map(Found::ended).toList(), next);
    }

    private record Found(Ended ended, String place) {}

    private static Found found(FactKind kind, ResultSet rs) throws SQLException {
        Ended ended = new Ended(kind, rs.getString("source"), new Ended.Definition(rs.getString("process"), rs.getInt("version"), rs.getString("tag")),
                rs.getString("instance"), rs.getString("element"), rs.getString("deadline"), rs.getString("number"), null, rs.getString("person"),
                rs.getTimestamp("begun") == null ? null : rs.getTimestamp("begun").toInstant(), rs.getTimestamp("ended").toInstant());
        return new Found(ended, rs.getString("ended") + "|" + ended.source());
    }
}
