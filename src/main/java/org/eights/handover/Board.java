package org.eights.handover;

import java.time.Instant;
import java.util.List;
import org.eights.wording.Words;

/**
 * How a batch stands at a moment, home by home.
 *
 * @param waiting owners who are there and wait, the longest first
 * @param states how many homes are in each state
 * @param defects how many of each kind
 */
public record Board(Instant asOf, FirstSuccess firstSuccess, List<Waiting> waiting, List<StateCount> states, List<DefectCount> defects,
        List<Building> buildings) {

    /** Nobody waits longer without the supervisor hearing of it (P11). */
    public static final int ALARM_MINUTES = 30;

    /**
     * An owner waits.
     *
     * @param state where: {@code ARRIVED}
     */
    public record Waiting(String unit, String number, Instant since, long minutes, String state, Words where) {

        public boolean isAlarm() {
            return minutes >= ALARM_MINUTES;
        }
    }

    public record StateCount(String state, Words name, long count) {}

    /** Defects of a part: found at all, and not put right yet. */
    public record DefectCount(String item, Words name, int open, int total) {}

    public record Building(String building, List<Floor> floors) {}

    public record Floor(int floor, List<Home> homes) {}

    /**
     * A home.
     *
     * @param state that of its place, or UNSOLD
     * @param household number of its case, or null
     * @param ambassador user id of who receives it, or null
     * @param blocking how many defects keep it from being handed over
     * @param slot when the owner comes, or null
     */
    public record Home(String no, String unitId, String state, Words stateName, String household, String customerClass, String careTag,
            String ambassador, int blocking, Instant slot) {}
}
