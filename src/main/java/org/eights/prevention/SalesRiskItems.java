package org.eights.prevention;

import java.util.List;
import java.util.Set;
import org.eights.prevention.SalesRiskItems.SalesRiskItem;
import org.eights.sheet.CsvColumn;
import org.eights.sheet.CsvFindings;
import org.eights.sheet.CsvLine;
import org.eights.sheet.OwnersTable;
import org.eights.staff.StaffGroup;
import org.eights.wording.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** 表2 项目销售风险评估表: what is looked at before anything is opened to customers, and every month after it (R25, R48, R51, G6). */
@Component
class SalesRiskItems extends OwnersTable<SalesRiskItem> {

    private static final Set<String> CHECKPOINTS = Set.of("SALES_OFFICE", "DEMO_AREA", "SAMPLE_UNIT", "OPENING", PreventionModel.MONTHLY);

    /**
     * One item.
     *
     * @param level how grave it is where it is not in order: 红, 黄 or 绿
     * @param dept the group that puts it right
     */
    record SalesRiskItem(String code, String checkpoint, Words item, String level, String dept) {}

    SalesRiskItems(@Value("${eights.processes.location:classpath:/processes}") String location) {
        super(location, "lifecycle/sales-risk-rows.csv", List.of(CsvColumn.key("code"), CsvColumn.code("checkpoint", CHECKPOINTS),
                CsvColumn.text("item_zh"), CsvColumn.text("item_en"), CsvColumn.code("level", Set.of("红", "黄", "绿")), CsvColumn.text("dept")));
    }

    @Override
    protected SalesRiskItem row(CsvLine line, CsvFindings findings) {
        if (StaffGroup.find(line.text("dept")).isEmpty()) {
            findings.add(line, "dept", "没有部门“%s”".formatted(line.text("dept")), "There is no department “%s”".formatted(line.text("dept")));
        }
        return new SalesRiskItem(line.text("code"), line.text("checkpoint"), new Words(line.text("item_zh"), line.text("item_en")),
                line.text("level"), line.text("dept"));
    }
}
