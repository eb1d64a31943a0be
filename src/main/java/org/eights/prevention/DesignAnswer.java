package org.eights.prevention;

import java.util.Map;
import org.eights.wording.Words;

/**
 * A point of 表1 with what the designers answered. A forbidden design is avoided wholly or it is still there; whoever does not adopt what
 * is important says why (R14, R16).
 */
record DesignAnswer(Map<String, Object> row) {

    boolean isForbiddenOpen() {
        return "禁止".equals(row.get("severity")) && !"采纳".equals(row.get("adopted"));
    }

    /** A point that nobody answered counts so, too. */
    boolean isImportantUnexplained() {
        return isImportant() && !isExplained() && (row.get("adopted") == null || "不采纳".equals(row.get("adopted")));
    }

    boolean isImportantRejected() {
        return isImportant() && isExplained() && "不采纳".equals(row.get("adopted"));
    }

    private boolean isImportant() {
        return "重要".equals(row.get("severity"));
    }

    private boolean isExplained() {
        return row.get("explanation") instanceof String said && !said.isBlank();
    }

    Object designer() {
        return row.get("designer");
    }

    Words name() {
        Object code = row.get("code") == null ? "" : row.get("code") + " ";
        Object en = row.get("pointEn") == null ? row.get("point") : row.get("pointEn");
        return new Words("%s%s".formatted(code, row.get("point")), "%s%s".formatted(code, en));
    }
}
