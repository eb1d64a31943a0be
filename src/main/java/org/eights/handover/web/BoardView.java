package org.eights.handover.web;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;

/** A board as it is told to the outside, in one language. */
record BoardView(OffsetDateTime asOf, Success firstSuccess, List<Waiting> waiting, List<State> states, List<Defect> defects,
        List<Building> buildings) {

    record Success(int appeared, int signedFirst, BigDecimal percent, int target) {}

    record Waiting(String unit, String number, OffsetDateTime since, long minutes, boolean alarm, String where) {}

    record State(String state, String name, long count) {}

    record Defect(String item, String name, int open, int total) {}

    record Building(String building, List<Floor> floors) {}

    record Floor(int floor, List<Home> units) {}

    record Home(String no, String unitId, String state, String stateName, String number, String customerClass, String careTag,
            String ambassadorName, int blocking, OffsetDateTime slot) {}
}
