package org.eights.quality;

import java.util.Arrays;
import java.util.Optional;

/** How grave a finding is, and so how long it may take (P17). */
public enum RiskLevel {
    RED("红"), YELLOW("黄"), GREEN("绿");

    private final String code;

    RiskLevel(String code) {
        this.code = code;
    }

    /** As forms, tables and case files call it. */
    public String code() {
        return code;
    }

    /** What a form or a table said: 红, or BLOCKING of a defect. Empty for anything else. */
    public static Optional<RiskLevel> of(Object said) {
        if ("BLOCKING".equals(said)) {
            return Optional.of(RED);
        }
        return "GENERAL".equals(said) ? Optional.of(GREEN) : Arrays.stream(values()).filter(level -> level.code.equals(said)).findFirst();
    }
}
