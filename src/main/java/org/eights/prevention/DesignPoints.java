package org.eights.prevention;

import java.util.List;
import java.util.Set;
import org.eights.prevention.DesignPoints.DesignPoint;
import org.eights.sheet.CsvColumn;
import org.eights.sheet.CsvFindings;
import org.eights.sheet.CsvLine;
import org.eights.sheet.OwnersTable;
import org.eights.wording.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** 表1 产品设计缺陷客服前期介入关注要点表: what every design is asked, stage by stage (R14, R16, G5). */
@Component
class DesignPoints extends OwnersTable<DesignPoint> {

    /**
     * One point.
     *
     * @param severity 禁止, 重要 or 一般
     * @param stage the design stage at which it is asked
     */
    record DesignPoint(String code, String area, Words point, String severity, String stage) {}

    DesignPoints(@Value("${eights.processes.location:classpath:/processes}") String location) {
        super(location, "lifecycle/design-review-rows.csv", List.of(CsvColumn.key("code"), CsvColumn.text("area"), CsvColumn.text("point_zh"),
                CsvColumn.text("point_en"), CsvColumn.code("severity", Set.of("禁止", "重要", "一般")),
                CsvColumn.code("stage", Set.copyOf(PreventionModel.DESIGN_STAGES))));
    }

    @Override
    protected DesignPoint row(CsvLine line, CsvFindings findings) {
        return new DesignPoint(line.text("code"), line.text("area"), new Words(line.text("point_zh"), line.text("point_en")),
                line.text("severity"), line.text("stage"));
    }
}
