package org.eights.cycletime;

import java.math.BigDecimal;
import java.util.List;
import org.eights.step.StepNames;
import org.eights.wording.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How cases came out, counted from the facts of whole processes and the case file. */
@Component
public class Outcomes {

    private static final String ENDED = " FROM cycle_fact c LEFT JOIN case_file f ON f.number = c.case_number WHERE c.kind = 'PROCESS'"
            + " AND c.process = ANY (:processes) AND c.ended_on BETWEEN :from AND :to";
    private static final String SCORE = "CASE jsonb_typeof(f.values -> 'score') WHEN 'number' THEN (f.values ->> 'score')::numeric END";

    private final JdbcClient jdbc;
    private final StepNames names;

    Outcomes(JdbcClient jdbc, StepNames names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    /**
     * What customers scored, from 1 to 5.
     *
     * @param good how many gave 4 or 5
     * @param n how many gave any
     */
    public record Scores(String process, long good, long n, BigDecimal mean, Words name) {

        public Scores(String process, long good, long n, BigDecimal mean) {
            this(process, good, n, mean, new Words(process, process));
        }
    }

    /** Cases that were opened again, of all that ended. */
    public record Reopened(long n, long of) {}

    /** Homes taken over at the first inspection, of those whose owner came. */
    public record Handovers(long first, long appeared) {}

    /** By the process that the case began with; the latest score of each case. */
    public List<Scores> scores(Selection selection) {
        return of("SELECT s.process, count(*) FILTER (WHERE s.score >= 4) AS good, count(*) AS n, round(avg(s.score), 2) AS mean FROM ("
                + "SELECT DISTINCT ON (f.number) c.process, " + SCORE + " AS score", selection,
                " AND c.process = f.process ORDER BY f.number, c.ended_at DESC) s WHERE s.score IS NOT NULL GROUP BY s.process")
                .query((rs, row) -> new Scores(rs.getString("process"), rs.getLong("good"), rs.getLong("n"), rs.getBigDecimal("mean"),
                        names.ofProcess(rs.getString("process")))).list();
    }

    public Reopened reopened(Selection selection) {
        return of("SELECT count(DISTINCT c.case_number) FILTER (WHERE c.reopened) AS n, count(DISTINCT c.case_number) AS of", selection, "")
                .query((rs, row) -> new Reopened(rs.getLong("n"), rs.getLong("of"))).single();
    }

    public Handovers handovers(Selection selection) {
        return of("SELECT count(*) FILTER (WHERE c.ended_in = 'End_TakenOverFirst') AS first, count(*) FILTER (WHERE c.ended_in IS DISTINCT FROM 'End_NoShow') AS appeared",
                selection, "").query((rs, row) -> new Handovers(rs.getLong("first"), rs.getLong("appeared"))).single();
    }

    private JdbcClient.StatementSpec of(String select, Selection selection, String more) {
        return jdbc.sql(select + ENDED + FactCondition.sql(selection) + more).param("processes", selection.processes().toArray(String[]::new))
                .param("from", selection.from()).param("to", selection.to()).params(FactCondition.values(selection));
    }
}
