package org.eights.quality;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.CaseRow;
import org.eights.casefile.CaseRows;
import org.eights.quality.Items.Item;
import org.eights.routing.DecisionTables;
import org.springframework.stereotype.Component;

/** Gives every finding of a case that nobody has yet to somebody who puts it right; asked again, it gives nothing twice. */
@Component
public class OpenRectifications {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final CaseFiles files;
    private final CaseRows rows;
    private final Rectifications rectifications;
    private final AssignRectification assign;
    private final DecisionTables tables;
    private final Items items;
    private final Clock clock;

    OpenRectifications(CaseFiles files, CaseRows rows, Rectifications rectifications, AssignRectification assign, DecisionTables tables,
            Items items, Clock clock) {
        this.files = files;
        this.rows = rows;
        this.rectifications = rectifications;
        this.assign = assign;
        this.tables = tables;
        this.items = items;
        this.clock = clock;
    }

    /**
     * Opens a rectification for each row of this kind that has none.
     *
     * @return how many rectifications of the case are open now, earlier ones included
     */
    public int open(CaseNumber parent, String kind) {
        files.lock(parent);
        CaseFile file = files.get(parent);
        rectifications.unassigned(parent, kind).forEach(row -> assign(file, rows.find(row).orElseThrow()));
        return rectifications.open(parent);
    }

    private void assign(CaseFile file, CaseRow row) {
        Map<String, Object> grade = QualityModel.RISKS.equals(row.kind()) ? tables.ask(QualityModel.RISK_TABLE, row.data()) : Map.of();
        Item item = items.of(row.data().get("item")).orElse(null);
        RiskLevel level = RiskLevel.of(grade.get("level")).or(() -> RiskLevel.of(row.data().get("level")))
                .or(() -> Optional.ofNullable(item).map(Item::level)).orElse(RiskLevel.GREEN);
        int days = grade.get("days") instanceof Number said ? said.intValue() : level.days();
        Assignment assignment = new Finding(file, row.data(), item).assignment(level, days, LocalDate.now(clock.withZone(CHINA)));
        CaseNumber number = assign.assign(assignment);
        files.link(file.number(), QualityModel.LINK, number);
        rectifications.add(number, file.number(), row.id(), row.kind(), level, row.data());
    }
}
