package org.eights.prevention;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.CaseRow;
import org.eights.casefile.CaseRows;
import org.eights.casefile.RowId;
import org.eights.quality.Rectifications;
import org.eights.quality.Rectifications.RectifiedRow;
import org.springframework.stereotype.Component;

/** What a checkpoint found, each with its rectification. */
@Component
class SalesFindings {

    private final CaseRows rows;
    private final CaseFiles files;
    private final Rectifications rectifications;

    SalesFindings(CaseRows rows, CaseFiles files, Rectifications rectifications) {
        this.rows = rows;
        this.files = files;
        this.rectifications = rectifications;
    }

    List<SalesFinding> of(CaseNumber number, String checkpoint) {
        Map<RowId, RectifiedRow> rectified = rectifications.ofRows(number, PreventionModel.SALES_RISKS).stream()
                .collect(Collectors.toMap(RectifiedRow::row, Function.identity()));
        return rows.of(number).stream().filter(row -> row.kind().equals(PreventionModel.SALES_RISKS)
                && checkpoint.equals(row.data().get(PreventionModel.CHECKPOINT)) && "FAIL".equals(row.data().get("result")))
                .map(row -> finding(row, rectified.get(row.id()))).toList();
    }

    private SalesFinding finding(CaseRow row, RectifiedRow rectified) {
        String level = String.valueOf(row.data().get("level"));
        return rectified == null ? new SalesFinding(row.data(), level, null, null)
                : new SalesFinding(row.data(), level, rectified.outcome(), files.get(rectified.number()).values().get("person"));
    }
}
