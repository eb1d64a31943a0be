package org.eights.estate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eights.estate.FactorDue.Kind;
import org.eights.wording.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What speaks against the sites of phases, each with its two due dates. Joins the caller's transaction. */
@Component
public class AdverseFactors {

    private static final String UNSOLVED = " WHERE project_id = :project AND phase = :phase AND no = :no AND solved_on IS NULL";

    private final JdbcClient jdbc;

    public AdverseFactors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Notes a factor, once however often it is told.
     *
     * @param as the row of the case at which it was found
     * @param discloseBy the last day to tell customers of it
     * @param solvedAtLatest the last day that the handover allows for its solution
     */
    @Transactional
    public void note(ProjectId project, String phase, UUID as, FoundFactor found, LocalDate discloseBy, LocalDate solvedAtLatest) {
        jdbc.sql("SELECT code FROM phase WHERE project_id = :project AND code = :phase FOR UPDATE").param("project", project.value())
                .param("phase", phase).query(String.class).optional();
        jdbc.sql("""
                INSERT INTO adverse_factor (project_id, phase, no, found_as, type, source, in_red_line, distance_m, impact, disclosure,
                    solution, dept, disclose_by, planned_on, solve_by)
                SELECT :project, :phase, coalesce(max(no), 0) + 1, :as, :type, :source, :inRedLine, CAST(:distance AS int), :impact, :disclosure,
                    :solution, :dept, :discloseBy, :plannedOn, least(:plannedOn, :atLatest)
                FROM adverse_factor WHERE project_id = :project AND phase = :phase
                ON CONFLICT (found_as) DO NOTHING""").param("project", project.value()).param("phase", phase).param("as", as)
                .param("type", found.type()).param("source", found.source()).param("inRedLine", found.inRedLine())
                .param("distance", found.distanceM()).param("impact", found.impact()).param("disclosure", found.disclosure())
                .param("solution", found.solution()).param("dept", found.dept()).param("discloseBy", discloseBy)
                .param("plannedOn", found.plannedOn()).param("atLatest", solvedAtLatest).update();
    }

    /** The phase's dates were moved: the due dates of its factors follow. */
    public void follow(ProjectId project, String phase, LocalDate discloseBy, LocalDate solvedAtLatest) {
        jdbc.sql("""
                UPDATE adverse_factor SET disclose_by = :discloseBy, solve_by = least(planned_on, :atLatest)
                WHERE project_id = :project AND phase = :phase""").param("discloseBy", discloseBy).param("atLatest", solvedAtLatest)
                .param("project", project.value()).param("phase", phase).update();
    }

    /** Every factor of the phase, by number. */
    public List<AdverseFactor> of(ProjectId project, String phase) {
        return jdbc.sql("SELECT * FROM adverse_factor WHERE project_id = :project AND phase = :phase ORDER BY no")
                .param("project", project.value()).param("phase", phase).query(AdverseFactors::factor).list();
    }

    /** Those that customers were not told of yet; they keep an opening's gate shut (D06). */
    public List<AdverseFactor> undisclosed(ProjectId project, String phase) {
        return of(project, phase).stream().filter(factor -> !factor.isDisclosed()).toList();
    }

    /** Those that are neither put right nor planned for; they keep a handover's gate shut (D07). */
    public List<AdverseFactor> open(ProjectId project, String phase) {
        return of(project, phase).stream().filter(AdverseFactor::isOpen).toList();
    }

    /**
     * Customers were told of every factor of the phase.
     *
     * @param in where that is recorded: a case's number
     * @return how many they were told of for the first time
     */
    public int disclose(ProjectId project, String phase, LocalDate on, String in) {
        return jdbc.sql("""
                UPDATE adverse_factor SET disclosed_on = :on, disclosed_in = :in
                WHERE project_id = :project AND phase = :phase AND disclosed_on IS NULL""").param("on", on).param("in", in)
                .param("project", project.value()).param("phase", phase).update();
    }

    /** As above, of these alone. @param nos their numbers within the phase */
    public int disclose(ProjectId project, String phase, Collection<Integer> nos, LocalDate on, String in) {
        return jdbc.sql("""
                UPDATE adverse_factor SET disclosed_on = :on, disclosed_in = :in
                WHERE project_id = :project AND phase = :phase AND no = ANY (:nos) AND disclosed_on IS NULL""").param("on", on)
                .param("in", in).param("project", project.value()).param("phase", phase).param("nos", nos.toArray(Integer[]::new)).update();
    }

    /** A factor was put right. @throws Refusal CONFLICT where it was before */
    public void solve(AdverseFactor factor, LocalDate on, String evidence) {
        requireOne(factor, jdbc.sql("UPDATE adverse_factor SET solved_on = :on, evidence = :evidence" + UNSOLVED).param("on", on)
                .param("evidence", evidence).param("project", factor.project().value()).param("phase", factor.phase())
                .param("no", factor.no()).update());
    }

    /** A factor cannot be put right in time; there is an approved plan for it (R59). @throws Refusal as above */
    public void plan(AdverseFactor factor, String plan, String evidence) {
        requireOne(factor, jdbc.sql("UPDATE adverse_factor SET plan = :plan, evidence = :evidence" + UNSOLVED).param("plan", plan)
                .param("evidence", evidence).param("project", factor.project().value()).param("phase", factor.phase())
                .param("no", factor.no()).update());
    }

    private static void requireOne(AdverseFactor factor, int changed) {
        if (changed == 0) {
            throw Refusal.conflict("不利因素“%s”已经解决".formatted(factor.label()), "“%s” was put right before".formatted(factor.label()));
        }
    }

    /**
     * The factor that somebody means.
     *
     * @param said its number within the phase, or its source
     * @throws Refusal INVALID at {@code factor} where the phase has no such factor, or several of this source
     */
    public AdverseFactor meant(ProjectId project, String phase, String said) {
        List<AdverseFactor> all = of(project, phase);
        List<AdverseFactor> meant = all.stream().filter(factor -> String.valueOf(factor.no()).equals(said) || factor.found().source().equals(said)).toList();
        if (meant.size() != 1) {
            String listed = all.stream().map(AdverseFactor::label).collect(Collectors.joining("; "));
            throw Refusal.invalid("factor", "请填写一项不利因素的序号或来源,本分期有:%s".formatted(listed),
                    "Give the number or the source of one adverse factor; the phase has: %s".formatted(listed));
        }
        return meant.get(0);
    }

    /**
     * What somebody has to be reminded of today: some days before a due date, on it, and as often after it until it is done. Asked again
     * on the same day, it names nothing twice.
     *
     * @param days how many before, and between one reminder and the next
     */
    @Transactional
    public List<FactorDue> takeDue(ProjectId project, String phase, LocalDate today, int days) {
        List<FactorDue> due = new ArrayList<>();
        due.addAll(take(project, phase, today, days, Kind.DISCLOSURE, "disclose_by", "disclosure_told", "disclosed_on IS NULL"));
        due.addAll(take(project, phase, today, days, Kind.SOLUTION, "solve_by", "solution_told", "solved_on IS NULL AND plan IS NULL"));
        return due;
    }

    private List<FactorDue> take(ProjectId project, String phase, LocalDate today, int days, Kind kind, String by, String told, String open) {
        return jdbc.sql("""
                UPDATE adverse_factor SET %2$s = :today
                WHERE project_id = :project AND phase = :phase AND %3$s AND %1$s <= CAST(:today AS date) + :days
                    AND (%2$s IS NULL OR %2$s < CAST(:today AS date)
                        AND (%2$s < %1$s AND %1$s <= CAST(:today AS date) OR %2$s <= CAST(:today AS date) - :days))
                RETURNING *""".formatted(by, told, open)).param("today", today).param("days", days)
                .param("project", project.value()).param("phase", phase).query(AdverseFactors::factor).list().stream()
                .map(factor -> new FactorDue(factor, kind, kind == Kind.DISCLOSURE ? factor.discloseBy() : factor.solveBy())).toList();
    }

    private static AdverseFactor factor(ResultSet rs, int row) throws SQLException {
        FoundFactor found = new FoundFactor(rs.getString("type"), rs.getString("source"), rs.getBoolean("in_red_line"),
                rs.getObject("distance_m", Integer.class), rs.getString("impact"), rs.getString("disclosure"), rs.getString("solution"),
                rs.getString("dept"), rs.getObject("planned_on", LocalDate.class));
        return new AdverseFactor(new ProjectId(rs.getString("project_id")), rs.getString("phase"), rs.getInt("no"), found,
                rs.getObject("disclose_by", LocalDate.class), rs.getObject("solve_by", LocalDate.class),
                rs.getObject("disclosed_on", LocalDate.class), rs.getObject("solved_on", LocalDate.class), rs.getString("plan"),
                rs.getString("evidence"));
    }
}
