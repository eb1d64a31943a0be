package org.eights.quality;

import java.util.Arrays;
import java.util.Optional;

/** How grave a finding is, and so how long it may take (P17): 红 three days, 黄 seven, 绿 fifteen. */
public enum RiskLevel {
    RED("红", 3), YELLOW("黄", 7), GREEN("绿", 15);

    private final String code;
    private final int days;

    RiskLevel(String code, int days) {
        this.code = code;
        this.days = days;
    }

    /** As forms, tables and case files call it. */
    public String code() {
        return code;
    }

    /** Calendar days until it is due, where nobody says otherwise. */
    public int days() {
        return days;
    }

    /** What a form or a table said: 红, or BLOCKING of a defect. Empty for anything else. */
    public static Optional<RiskLevel> of(Object said) {
        if ("BLOCKING".equals(said)) {
            return Optional.of(RED);
        }
        return "GENERAL".equals(said) ? Optional.of(GREEN) : Arrays.stream(values()).filter(level -> level.code.equals(said)).findFirst();
    }
}
