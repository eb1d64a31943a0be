package org.eights.cycletime;

/**
 * How much of it is wanted.
 *
 * @param byMonth each month by itself
 * @param element percentiles of this element alone, of the others only how many; null for percentiles of all
 */
public record Wanted(boolean byMonth, String element) {

    public static final Wanted EVERYTHING = new Wanted(false, null);
}
