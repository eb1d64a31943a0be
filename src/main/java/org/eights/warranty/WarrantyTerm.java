package org.eights.warranty;

import java.util.Map;
import org.eights.wording.Words;

/**
 * For how long a part of a unit is under warranty. Either months or seasons.
 *
 * @param item code of the part: WATERPROOF, FITOUT…
 * @param months from the handover, for the contractor from the completion; 0 where it is seasons
 * @param seasons how many whole seasons; 0 where it is months
 * @param season which: {@code HEATING} or {@code COOLING}; null where it is months
 * @param noticeDays how many days before the end the owner is told, such as {@code 60,30}
 * @param contractorDays the same for the end of the contractor's own term; null where nobody looks
 */
record WarrantyTerm(String item, Words name, int months, int seasons, String season, String noticeDays,
        String contractorDays) {

    private static final int YEAR = 12;

    static WarrantyTerm of(Map<String, Object> row) {
        return new WarrantyTerm(text(row.get("item")), new Words(text(row.get("zh")), text(row.get("en"))), number(row.get("months")),
                number(row.get("seasons")), text(row.get("season")), text(row.get("noticeDays")), text(row.get("contractorDays")));
    }

    /** How long, as people say it: 5年, 6个月, 2个采暖期. */
    Words length() {
        if (seasons > 0) {
            return "HEATING".equals(season) ? new Words(seasons + "个采暖期", seasons + " heating seasons")
                    : new Words(seasons + "个供冷期", seasons + " cooling seasons");
        }
        return months % YEAR == 0 ? new Words(months / YEAR + "年", months / YEAR + " years") : new Words(months + "个月", months + " months");
    }

    private static int number(Object value) {
        return value == null ? 0 : ((Number) value).intValue();
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
