package org.eights.handover;

import java.time.Instant;
import org.eights.casefile.CaseNumber;
import org.eights.estate.UnitId;

/**
 * A home or a public part of a batch, and how far it has come.
 *
 * @param no its place in the batch, from 1
 * @param unit null for a public part
 * @param building number; empty for a public part
 * @param label what it is called: {@code 2-1502}, or as the agreed standard names the public part
 * @param acceptance case of its acceptance, or null
 * @param household case of its handover, or null
 * @param customerClass A to E (D09), or null while not classified
 * @param state PLANNED, ACCEPTING, ACCEPTED; then the state of its household's case
 * @param stateSince since when
 * @param slot when the owner comes, or null
 * @param people how many come, or null
 * @param arrivals how often the owner has appeared
 * @param signedOnArrival on which of these appearances they signed, or null
 * @param inspections how often it was inspected for acceptance
 * @param firstPassed whether the first inspection passed; null before it
 * @param rePassed whether the latest re-inspection passed; null before it
 */
public record Place(CaseNumber batch, int no, PlaceKind kind, UnitId unit, String building, int floor, String label,
        CaseNumber acceptance, CaseNumber household, String customerClass, String strategy, String careTag, String ambassador,
        String state, Instant stateSince, Instant slot, Integer people, String special, int bookings, int arrivals,
        Instant arrivedAt, Instant signedAt, Integer signedOnArrival, int inspections, Boolean firstPassed, Boolean rePassed,
        Instant acceptedAt) {

    public static final String PLANNED = "PLANNED";
    public static final String ACCEPTING = "ACCEPTING";
    public static final String ACCEPTED = "ACCEPTED";
}
