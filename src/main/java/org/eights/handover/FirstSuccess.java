package org.eights.handover;

import java.math.BigDecimal;

/**
 * 一次交房成功率 (R61): of the owners who appeared, how many signed at their first appearance.
 *
 * @param appeared homes whose owners have appeared at least once
 * @param signedFirst of these, signed for at the first appearance
 */
public record FirstSuccess(int appeared, int signedFirst) {

    /** What the house aims at, in percent. */
    public static final int TARGET = 98;

    /** In percent, two decimals; null while nobody has appeared. */
    public BigDecimal percent() {
        return AcceptanceRates.percent(signedFirst, appeared);
    }
}
