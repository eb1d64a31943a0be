package org.eights.estate;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A unit (房号).
 *
 * @param phase code of its phase
 * @param building number of its building
 * @param no unique within the project, {@code 2-1502}: building, floor, place on the floor
 * @param area in square metres, or null
 * @param handedOverOn null until it is handed over
 */
public record Unit(UnitId id, ProjectId project, String phase, String building, String no, int floor, BigDecimal area,
        LocalDate handedOverOn, UnitState state) {

    public boolean isHandedOver() {
        return handedOverOn != null;
    }
}
