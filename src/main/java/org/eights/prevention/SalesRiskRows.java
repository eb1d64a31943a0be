package org.eights.prevention;

import java.util.List;
import java.util.Map;
import org.eights.casefile.CaseFile;
import org.springframework.stereotype.Component;

/** 表2 as rows: whoever checks on site answers them. */
@Component
class SalesRiskRows implements RowsToAsk {

    private final SalesRiskItems items;

    SalesRiskRows(SalesRiskItems items) {
        this.items = items;
    }

    @Override
    public String kind() {
        return PreventionModel.SALES_RISKS;
    }

    @Override
    public String element() {
        return PreventionModel.CHECK_RISKS;
    }

    @Override
    public String part() {
        return PreventionModel.CHECKPOINT;
    }

    @Override
    public boolean isAskedAgain(String part) {
        return PreventionModel.MONTHLY.equals(part);
    }

    @Override
    public List<Map<String, Object>> of(CaseFile file, String part) {
        return items.rows().stream().filter(item -> item.checkpoint().equals(part))
                .map(item -> Map.<String, Object>of("code", item.code(), PreventionModel.CHECKPOINT, part, "item", item.item().zh(),
                        "itemEn", item.item().en(), "level", item.level(), "dept", item.dept())).toList();
    }
}
