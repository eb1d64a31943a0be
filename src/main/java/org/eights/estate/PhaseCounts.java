package org.eights.estate;

/**
 * How far the sale and the handover of a phase have come.
 *
 * @param units how many there are
 * @param signed how many of them have a signed contract that was not terminated
 * @param handedOver how many were handed over
 * @param awaited signed, and not handed over yet
 */
public record PhaseCounts(int units, int signed, int handedOver, int awaited) {

    public boolean isSoldOut() {
        return units > 0 && signed == units;
    }

    /** Whoever signed has their home. */
    public boolean isAllHandedOver() {
        return handedOver > 0 && awaited == 0;
    }
}
