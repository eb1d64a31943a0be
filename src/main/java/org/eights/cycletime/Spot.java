package org.eights.cycletime;

import java.time.LocalDate;

/**
 * What figures are about.
 *
 * @param month the first day of it; null where all months are taken together
 * @param element empty for the process as a whole
 * @param after for the wait before the element: after which one; else empty
 */
public record Spot(String process, LocalDate month, String element, String after) {

    public boolean isWait() {
        return !after.isEmpty();
    }
}
