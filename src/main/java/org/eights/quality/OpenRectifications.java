package org.eights.quality;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.CaseRow;
import org.eights.casefile.CaseRows;
import org.eights.casefile.RowPart;
import org.eights.quality.Items.Item;
import org.eights.routing.DecisionTables;
import org.eights.wording.China;
import org.springframework.stereotype.Component;

/** Gives every finding of a case that nobody has yet to somebody who puts it right; asked again, it gives nothing twice. */
@Component
public class OpenRectifications {

    private static final int BEFORE_PLANNED = 3;

    private final CaseFiles files;
    private final CaseRows rows;
    private final Rectifications rectifications;
    private final AssignRectification assign;
    private final DecisionTables tables;
    private final Items items;
    private final DaysToFix daysToFix;
    private final Clock clock;

    OpenRectifications(CaseFiles files, CaseRows rows, Rectifications rectifications, AssignRectification assign, DecisionTables tables,
            Items items, DaysToFix daysToFix, Clock clock) {
        this.files = files;
        this.rows = rows;
        this.rectifications = rectifications;
        this.assign = assign;
        this.tables = tables;
        this.items = items;
        this.daysToFix = daysToFix;
        this.clock = clock;
    }

    /**
     * Opens a rectification for each row of this kind that has none.
     *
     * @return how many rectifications of the case are open now, earlier ones included
     */
    public int open(CaseNumber parent, String kind) {
        return open(parent, kind, null, null);
    }

    /**
     * As above, for a part of the case.
     *
     * @param part the part whose rows it is about, or null for all
     * @param planned the day for which everything has to be right, or null: what says no date of its own is due three days before it
     */
    public int open(CaseNumber parent, String kind, RowPart part, LocalDate planned) {
        files.lock(parent);
        CaseFile file = files.get(parent);
        rectifications.unassigned(parent, kind).stream().map(row -> rows.find(row).orElseThrow())
                .filter(row -> (part == null || part.has(row)) && isWrong(row)).forEach(row -> assign(file, row, planned));
        return rectifications.open(parent);
    }

    /** Of what was looked at, that which does not do; everything else that is written down is wrong anyhow. */
    private static boolean isWrong(CaseRow row) {
        return !QualityModel.SALES_RISKS.equals(row.kind()) || QualityModel.FAILED.equals(row.data().get(QualityModel.RESULT));
    }

    private void assign(CaseFile file, CaseRow row, LocalDate planned) {
        Map<String, Object> grade = QualityModel.RISKS.equals(row.kind()) ? tables.ask(QualityModel.RISK_TABLE, row.data()) : Map.of();
        Item item = items.of(row.data().get("item")).orElse(null);
        RiskLevel level = RiskLevel.of(grade.get("level")).or(() -> RiskLevel.of(row.data().get("level")))
                .or(() -> Optional.ofNullable(item).map(Item::level)).orElse(RiskLevel.GREEN);
        int days = grade.get("days") instanceof Number said ? said.intValue() : daysToFix.of(level);
        LocalDate today = LocalDate.now(clock.withZone(China.ZONE));
        int until = planned == null || planned.isBefore(today) ? days : (int) Math.max(0, ChronoUnit.DAYS.between(today, planned) - BEFORE_PLANNED);
        Assignment assignment = new Finding(file, row.data(), item).assignment(level, until, today);
        CaseNumber number = assign.assign(assignment);
        files.link(file.number(), QualityModel.LINK, number);
        rectifications.add(number, file.number(), row.id(), row.kind(), level, row.data());
    }
}
