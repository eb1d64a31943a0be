package org.eights.handover;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.CaseRow;
import org.eights.casefile.CaseRows;
import org.eights.step.Step;
import org.eights.step.StepRule;
import org.eights.wording.Problem;
import org.eights.wording.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * People know their owners better than a table does: their word on a household goes before it (D09). The strategy that the table gave to
 * another class is not theirs.
 */
@Component
class HouseholdClasses implements StepRule {

    private final CaseRows rows;
    private final JdbcClient jdbc;

    HouseholdClasses(CaseRows rows, JdbcClient jdbc) {
        this.rows = rows;
        this.jdbc = jdbc;
    }

    @Override
    public boolean watches(Step step) {
        return step.rows().stream().anyMatch(required -> HandoverModel.HOUSEHOLD_CLASSES.equals(required.kind()));
    }

    /** The rows are sealed only when the step is recorded: {@link #done} sees the same ones. */
    @Override
    public void check(Step step, CaseFile file, Map<String, Object> values, String person) {
        Set<String> homes = Set.copyOf(jdbc.sql("SELECT label FROM handover_place WHERE batch = :batch AND kind = 'UNIT'")
                .param("batch", file.number().value()).query(String.class).list());
        List<Problem> problems = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (CaseRow row : of(file.number(), step.element())) {
            String unit = no(row);
            if (!homes.contains(unit)) {
                problems.add(Problem.of(HandoverModel.HOUSEHOLD_CLASSES, "%s不在本批次".formatted(unit), "%s is not in this batch".formatted(unit)));
            } else if (row.sealedAt() == null && !seen.add(unit)) {
                problems.add(Problem.of(HandoverModel.HOUSEHOLD_CLASSES, "%s填写了两次".formatted(unit), "%s is there twice".formatted(unit)));
            }
        }
        if (!problems.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, problems);
        }
    }

    @Override
    public void done(Step step, CaseFile file, Map<String, Object> values, String person) {
        for (CaseRow row : of(file.number(), step.element())) {
            jdbc.sql("""
                    UPDATE handover_place SET strategy = CASE WHEN customer_class = :class THEN strategy END, customer_class = :class, ambassador = coalesce(:ambassador, ambassador)
                    WHERE batch = :batch AND kind = 'UNIT' AND label = :unit""").param("class", row.data().get("customerClass"))
                    .param("ambassador", row.data().get("ambassador"), java.sql.Types.VARCHAR).param("batch", file.number().value())
                    .param("unit", no(row)).update();
        }
    }

    private List<CaseRow> of(CaseNumber number, String element) {
        return rows.of(number).stream().filter(row -> HandoverModel.HOUSEHOLD_CLASSES.equals(row.kind()) && element.equals(row.element()))
                .toList();
    }

    /** As the project numbers it, whether or not somebody wrote the project before it. */
    private static String no(CaseRow row) {
        String unit = String.valueOf(row.data().get("unitId"));
        return unit.substring(unit.indexOf(':') + 1);
    }
}
