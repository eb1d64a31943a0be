package org.eights.deadline;

import java.time.Duration;

/** What the amount of a limit is counted in. */
public enum LimitUnit {
    MINUTE("min", Duration.ofMinutes(1)),
    HOUR("h", Duration.ofHours(1)),
    DAY("d", Duration.ofDays(1));

    private final String symbol;
    private final Duration length;

    LimitUnit(String symbol, Duration length) {
        this.symbol = symbol;
        this.length = length;
    }

    String symbol() {
        return symbol;
    }

    Duration length() {
        return length;
    }
}
