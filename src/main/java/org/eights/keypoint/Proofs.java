package org.eights.keypoint;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eights.casefile.CaseNumber;
import org.eights.wording.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What has proved the key points by itself: which step, in which case last, how often. */
@Component
public class Proofs {

    private final JdbcClient jdbc;

    Proofs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An element of a diagram. */
    public record Step(String process, String element, Words name) {}

    /**
     * Something that was done.
     *
     * @param name of the step
     * @param number the case in which it was done last
     * @param times how often it was done
     */
    public record Proof(Words name, CaseNumber number, int times) {}

    /** @return whether it is the first of this step */
    boolean add(CaseNumber point, Step step, CaseNumber number, Instant at) {
        return jdbc.sql("""
                INSERT INTO key_point_proof (number, process, element, name_zh, name_en, case_number, times, proved_at)
                VALUES (:point, :process, :element, :zh, :en, :number, 1, :at)
                ON CONFLICT (number, process, element) DO UPDATE
                SET case_number = excluded.case_number, times = key_point_proof.times + 1, proved_at = excluded.proved_at
                RETURNING times""")
                .param("point", point.value()).param("process", step.process()).param("element", step.element())
                .param("zh", step.name().zh()).param("en", step.name().en()).param("number", number.value()).param("at", at.atOffset(UTC))
                .query(Integer.class).single() == 1;
    }

    /** By the points that they prove, the latest first. */
    Map<CaseNumber, List<Proof>> of(String project) {
        Map<CaseNumber, List<Proof>> all = new HashMap<>();
        jdbc.sql("""
                SELECT p.* FROM key_point_proof p JOIN case_file f ON f.number = p.number
                WHERE CAST(:project AS text) IS NULL OR f.project_id = :project ORDER BY p.proved_at DESC, p.element""")
                .param("project", project, java.sql.Types.VARCHAR).query(rs -> {
                    all.computeIfAbsent(new CaseNumber(rs.getString("number")), none -> new ArrayList<>())
                            .add(new Proof(new Words(rs.getString("name_zh"), rs.getString("name_en")), new CaseNumber(rs.getString("case_number")),
                                    rs.getInt("times")));
                });
        return all;
    }
}
