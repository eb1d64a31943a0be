package org.eights.prevention;

import java.util.Map;
import org.eights.wording.Words;

/**
 * An item of 表2 that was found not to be in order, and how far putting it right has come.
 *
 * @param row the item as it was checked
 * @param level 红, 黄 or 绿
 * @param outcome FIXED, PLAN or WAIVED; null while nobody has put it right
 * @param person user id of who has it, or null
 */
record SalesFinding(Map<String, Object> row, String level, String outcome, Object person) {

    /** Only put right is a red risk closed: neither a plan nor a waiver helps, but the general manager's word. */
    boolean isRedOpen() {
        return "红".equals(level) && !"FIXED".equals(outcome);
    }

    boolean isYellowOpen() {
        return isYellow() && !isPlanned();
    }

    boolean isYellowPlanned() {
        return isYellow() && isPlanned();
    }

    private boolean isYellow() {
        return "黄".equals(level) && !"FIXED".equals(outcome) && !"WAIVED".equals(outcome);
    }

    private boolean isPlanned() {
        return "PLAN".equals(outcome) || row.get("plan") instanceof String plan && !plan.isBlank();
    }

    Words name() {
        Object code = row.get("code") == null ? "" : row.get("code") + " ";
        Object en = row.get("itemEn") == null ? row.get("item") : row.get("itemEn");
        return new Words("%s%s".formatted(code, row.get("item")), "%s%s".formatted(code, en));
    }
}
