package org.eights.handover;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseRows;
import org.eights.estate.UnitId;
import org.eights.quality.Items;
import org.eights.quality.Items.Item;
import org.eights.step.Step;
import org.eights.step.StepRule;
import org.eights.wording.Problem;
import org.eights.wording.Refusal;
import org.springframework.stereotype.Component;

/** An inspection says the same in its items as in its defects: what fails has a defect, what has a defect fails (R56, R57). */
@Component
class InspectionRule implements StepRule {

    private static final Set<String> STEPS = Set.of(HandoverModel.FIRST_INSPECTION, HandoverModel.REINSPECTION);

    private final CaseRows rows;
    private final Items items;
    private final MeterReadings meters;

    InspectionRule(CaseRows rows, Items items, MeterReadings meters) {
        this.rows = rows;
        this.items = items;
        this.meters = meters;
    }

    @Override
    public boolean watches(Step step) {
        return HandoverModel.UNIT_ACCEPTANCE.equals(step.process()) && STEPS.contains(step.element());
    }

    @Override
    public void check(Step step, CaseFile file, Map<String, Object> values, String person) {
        Set<Object> faulty = rows.of(file.number()).stream()
                .filter(row -> row.sealedAt() == null && HandoverModel.ACCEPTANCE_DEFECTS.equals(row.kind()))
                .map(row -> row.data().get("item")).collect(Collectors.toSet());
        List<Problem> problems = new ArrayList<>();
        for (Item item : items.all()) {
            boolean fails = "fail".equals(values.get(item.code()));
            if (fails && !faulty.contains(item.code())) {
                problems.add(Problem.of(item.code(), "“%s”不合格,请在明细中登记缺陷".formatted(item.name().zh()),
                        "“%s” fails: add its defect to the rows".formatted(item.name().en())));
            } else if (!fails && faulty.contains(item.code())) {
                problems.add(Problem.of(item.code(), "明细中有“%s”的缺陷,不能判为合格".formatted(item.name().zh()),
                        "“%s” has a defect among the rows and cannot pass".formatted(item.name().en())));
            }
        }
        if (!problems.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, problems);
        }
        if (file.subject().unitId() != null) {
            meters.require(new UnitId(file.subject().unitId()), values);
        }
    }

    @Override
    public void done(Step step, CaseFile file, Map<String, Object> values, String person) {
        if (file.subject().unitId() != null) {
            meters.keep(new UnitId(file.subject().unitId()), file.number(), step.element(), values);
        }
    }
}
